using NodaTime;

namespace Dunning.Tests.Generated;

/// <summary>Policies from plain numbers, hostile ones too: a demand on day 1, everything at once, odd gaps.</summary>
internal static class Policies
{
    private static readonly Channel[] Channels = [Channel.Email, Channel.Letter, Channel.Sms];

    /// <summary>A policy with everything: segments, conditions, minimum, calls, notices before the due date.</summary>
    public static DunningPolicy Make(Dice dice) => Build(dice, plain: false);

    /// <summary>The same, and it names the law packs by which it is judged.</summary>
    public static DunningPolicy MakeNaming(Dice dice) => new(Make(dice).Model with
    {
        Jurisdictions = dice.Of<ValueList<string>>([], ["de"], ["us", "us-ma"]),
    });

    /// <summary>One treatment without conditions, minimum or calls, so that each level comes for sure.</summary>
    public static DunningPolicy MakePlain(Dice dice) => Build(dice, plain: true);

    private static DunningPolicy Build(Dice dice, bool plain)
    {
        var options = Options(dice);
        var builder = DunningPolicy.Named("generated").Options(plain ? options : Rich(options, dice));
        var channels = Enumerable.Range(0, 5).Select(_ => ChannelsOf(dice)).ToArray();
        var extras = plain ? null : new PolicyExtras(dice, () => ChannelsOf(dice));
        extras?.Declare(builder);
        extras?.Call(builder);
        if (!plain && dice.OneIn(4))
        {
            builder.Minimum(
                Amounts.Of(new Money(20, Currency.EUR), new Money(20, Currency.CHF)),
                dice.OneIn(2) ? Percentage.Of(10) : null);
        }

        // Both have the same kinds of steps and channels, so that a segment may read risk.
        var shape = Enumerable.Range(0, 1 + dice.Below(4)).Select(_ => !plain && dice.OneIn(5)).ToArray();
        var before = dice.Below(3);
        var gentle = !plain && dice.OneIn(6);
        if (gentle)
        {
            // An inferred reason may only soften: the same ladder, and nothing after its end.
            builder.Segment("hardship", Facts.LikelyReason.In("hardship", "forgot", "cashFlowTiming"), "gentle")
                .Treatment("gentle", t => t.Extends("standard").AtLastLevel(LastLevel.Stop));
        }
        else if (!plain && dice.OneIn(2))
        {
            builder.Segment("risky", Moving(dice), "other", dice.Of(0, 0, 5, 20));
            if (dice.OneIn(3))
            {
                builder.Segment("third", Moving(dice), "third", dice.Of(0, 0, 10));
            }
        }

        builder.Everyone("standard").Treatment("standard", Steps).Treatment("other", Steps)
            .Treatment("third", Steps);

        if (!plain)
        {
            Arrangements(builder, dice);
        }

        // The promises hold for policies, too, that the analysis does not load.
        return builder.Build(isAnalysed: false).Value;

        void Steps(TreatmentBuilder t)
        {
            for (var i = 0; i < before; i++)
            {
                t.BeforeDue($"before-{i}", 1 + dice.Below(10), channels[i]);
            }

            for (var i = 0; i < shape.Length; i++)
            {
                Level(t, i, shape[i], channels[i]);
            }

            extras?.Steps(t);
            t.Enter(dice.Of<Entry>()).AtLastLevel(dice.Below(3) switch
            {
                _ when extras?.Last is { } measure => LastLevel.Apply(measure, 1 + dice.Below(20)),
                0 => LastLevel.Stop,
                1 => LastLevel.Repeat(1 + dice.Below(20)),
                _ => LastLevel.Repeat(14, 2),
            });
        }

        void Level(TreatmentBuilder t, int index, bool isCall, Channel[] by)
        {
            var start = Starts.Make(dice, index);
            var tone = dice.Of(Tone.Remind, Tone.Urge, Tone.Demand, Tone.Final);
            _ = isCall ? t.Call($"level-{index}", start, tone) : t.Level($"level-{index}", start, tone, by);
            if (dice.OneIn(6))
            {
                t.Gap(dice.Below(15));
            }

            if (!isCall && dice.OneIn(2))
            {
                _ = !plain && dice.OneIn(4)
                    ? t.ChargeByLaw(dice.Of<FeeKind>(), onRepeat: dice.OneIn(3))
                    : t.Charge(ChargeOf(dice, index), onRepeat: dice.OneIn(3));
            }

            // A day to pay by, from which the next level may count.
            t.Deadline(1 + dice.Below(14));
            var end = Starts.End(dice, start);
            if (end is { } until)
            {
                t.Until(until);
            }
            else if (!plain && dice.OneIn(6))
            {
                t.Mandatory();
            }

            extras?.Narrow(t, index);
            if (!plain && dice.OneIn(5))
            {
                t.Contains(dice.Of<string[]>(["opt-out"], ["debt-advice", "opt-out"]));
            }

            if (!plain && !isCall && dice.OneIn(6))
            {
                t.When(Facts.OverdueAmount.AtLeast(Amounts.Of(new Money(50, Currency.EUR))));
            }
        }
    }

    private static void Arrangements(DunningPolicyBuilder builder, Dice dice)
    {
        if (dice.OneIn(2))
        {
            builder.Promises(new()
            {
                AheadDays = dice.Of(14, 0, 30),
                PerEpisode = dice.Of(2, 0, 5),
                Least = dice.OneIn(2) ? Amounts.Of(new Money(5, Currency.EUR), new Money(5, Currency.CHF)) : null,
            });
        }

        if (dice.OneIn(2))
        {
            builder.Plans(new()
            {
                InstalmentsMax = 2 + dice.Below(10),
                MonthsMax = 1 + dice.Below(14),
                FirstWithinDays = dice.Of(31, 0, 62),
                Least = dice.OneIn(2) ? Amounts.Of(new Money(5, Currency.EUR), new Money(5, Currency.CHF)) : null,
                Cadences = dice.Of<ValueList<PlanCadence>>([], [PlanCadence.Weekly, PlanCadence.Monthly]),
                PerEpisode = 1 + dice.Below(3),
                MissedMax = dice.Of<int?>(null, 1, 2),
            });
        }
    }

    // Half of them in one currency only.
    private static Amounts ChargeOf(Dice dice, int index) => dice.OneIn(2)
        ? Amounts.Of(new Money(2.5m + index, Currency.EUR))
        : Amounts.Of(new Money(2.5m + index, Currency.EUR), new Money(3.05m, Currency.CHF));

    // By risk, by time and back again, by what was given.
    private static Condition Moving(Dice dice) => dice.Below(5) switch
    {
        0 => Facts.RiskScore.AtLeast(50),
        1 => Facts.DaysPastDue.AtMost(12),
        2 => Facts.DaysPastDue.AtLeast(20) & Facts.DaysPastDue.AtMost(20 + dice.Below(20)),
        3 => Facts.Contacts(10).AtLeast(1),
        _ => Facts.OverdueAmount.AtLeast(Amounts.Of(new Money(150, Currency.EUR), new Money(150, Currency.CHF))),
    };

    // Those that a free debtor does not meet, so that the days of his ladder stay what they are.
    private static PolicyOptions Rich(PolicyOptions options, Dice dice) => options with
    {
        GoLive = dice.OneIn(8) ? Story.On(dice.Below(20)) : null,
        PatienceDays = dice.Of(3, 0, 7),
        LetterDays = dice.Of(3, 0, 5),
        PromisedDay = dice.Of<PromisedDay>(),
        PromiseGraceWorkingDays = dice.Of(3, 0, 5),
        Interest = dice.OneIn(3) ? InterestOnNotices.Asked : InterestOnNotices.NotAsked,
        Tolerance = dice.OneIn(6) ? Amounts.Of(new Money(40, Currency.EUR), new Money(40, Currency.CHF)) : null,
    };

    private static PolicyOptions Options(Dice dice) => new()
    {
        DueDay = dice.Of<DueDayCount>(),
        GapDays = dice.Of(7, 0, 1, 3, 14, 20),
        CatchUp = dice.Of<CatchUp>(),
        HoldAge = dice.Of<HoldAge>(),
        AfterHold = dice.Of<AfterHold>(),
        SettleDays = dice.Of(7, 0, 1),
        Credit = dice.Of<CreditScope>(),
        MinimumScope = dice.Of<MinimumScope>(),
        Grace = dice.Of<GraceMeaning>(),
        DemandDay = dice.Of(10, 1, 25),
        CallAfterUnanswered = dice.Of(2, 0, 1),
        ContactDays = dice.OneIn(4)
            ? [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday,
                IsoDayOfWeek.Friday]
            : [],
    };

    private static Channel[] ChannelsOf(Dice dice)
    {
        var first = dice.Below(Channels.Length);
        return [.. Enumerable.Range(0, 1 + dice.Below(Channels.Length))
            .Select(i => Channels[(first + i) % Channels.Length])];
    }
}
