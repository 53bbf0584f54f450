using Dunning.Tests.Generated;

namespace Dunning.Tests.Promises.Choices;

/// <summary>For debtors and policies of every shape: what is offered is accepted, and heeded on the same day.</summary>
public class ChoicePropertyTests
{
    [Fact]
    public void Every_option_is_accepted_within_its_bounds_and_refused_one_unit_outside() => Check((asked, option) =>
    {
        foreach (var choice in Within(option))
        {
            asked.Accept(choice).WhyNot.Select(reason => reason.ToString()).ShouldBeEmpty($"{choice}");
        }

        foreach (var (choice, bound) in Outside(option, asked.Engine.Policy))
        {
            asked.Accept(choice).WhyNot
                .SelectMany(reason => reason.Arguments.Select(argument => argument.Text))
                .ShouldContain(bound, $"{choice}");
        }
    });

    [Fact]
    public void What_is_accepted_is_heeded_on_the_same_day() => Check((asked, option) =>
    {
        foreach (var choice in Within(option))
        {
            var made = asked.Accept(choice);
            var acts = asked.Engine.Decide(made.Snapshot, Snapshots.AsOf).Actions
                .Where(act => act.Purpose is Purpose.Collect).ToArray();
            if (made.Consent is { } stopped)
            {
                acts.ShouldAllBe(act => act.To != null || act.Channel != stopped.Channel);
            }

            AskedOf(acts, made.Plan?.Receivables ?? []).ShouldBe(0);
            if (made.Promise is { } promise && promise.Amount == option.Most!.Value.Amount
                && asked.Engine.Policy.Options.Credit is CreditScope.Account)
            {
                AskedOf(acts, promise.Receivables).ShouldBe(0);
            }

            if (made.Dispute is { } dispute && !HasNoted(asked.Debtor))
            {
                var open = asked.Debtor.Receivables.First(item => item.Id == dispute.Receivables[0]);
                AskedOf(acts, dispute.Receivables).ShouldBeLessThanOrEqualTo(
                    open.Amount - open.Paid - (dispute.Amount ?? open.Amount - open.Paid));
            }
        }
    });

    [Fact]
    public void Neither_risk_nor_segment_nor_tier_changes_an_option() => Check((asked, option) =>
    {
        var facts = asked.Debtor.Facts;
        var riskier = asked.Debtor with
        {
            Facts = facts with
            {
                RiskScore = 99,
                ValueTier = "none",
                LifetimeValue = null,
                SettledItems = 3,
                SettledOnTime = 0,
                AverageDaysLate = 90,
                Attributes = [],
            },
        };

        asked.Engine.Options(riskier, Snapshots.AsOf).All.ShouldContain(option);
    });

    [Fact]
    public void Every_kind_is_there_for_every_case_with_an_offer_or_a_reason() => ForAll.Check<(Plain, int[]), Sample>(
        Make,
        asked =>
        {
            var all = asked.Options;
            foreach (var part in asked.Engine.Decide(asked.Debtor, Snapshots.AsOf).Cases)
            {
                var kinds = all.Where(option => option.Case == part.Case).Select(option => option.Kind).ToHashSet();
                kinds.ShouldContain(ChoiceKind.PayAll);
                kinds.ShouldContain(ChoiceKind.PayPart);
                kinds.ShouldContain(ChoiceKind.PayLater);
                (kinds.Contains(ChoiceKind.PayByPlan) || kinds.Contains(ChoiceKind.PayOffPlan)).ShouldBeTrue();
            }

            all.ShouldAllBe(option => option.IsOffered || option.Least == null);
            asked.Engine.Options(asked.Debtor, Snapshots.AsOf).ToJson()
                .ShouldBe(asked.Engine.Options(asked.Debtor, Snapshots.AsOf).ToJson());
        },
        count: 200);

    [Fact]
    public void Plans_and_amounts_sum_exactly() => Check((_, option) =>
    {
        if (option.Amounts is { } amounts)
        {
            amounts.Total.ShouldBe(option.Most!.Value);
            amounts.Principal.ShouldBe(amounts.Billed - amounts.Paid - amounts.NotAsked);
        }

        if (!option.Instalments.IsEmpty)
        {
            option.Instalments.Sum(part => part.Amount).ShouldBe(option.Most!.Value.Amount);
        }
    });

    private static IEnumerable<DebtorChoice> Within(DebtorOption option)
    {
        var choice = Of(option);
        if (option.Kind is ChoiceKind.TellReason)
        {
            return option.Reasons.Select(reason => choice with { Reason = reason });
        }

        if (option.Kind is ChoiceKind.SetPreference)
        {
            return [choice with { Preference = new() }, .. option.Channels.Select(channel =>
                choice with { Preference = new() { Channel = channel, NotBefore = new(9, 0) } })];
        }

        return option.Kind is ChoiceKind.PayLater
            ? [choice with { Amount = option.Least, By = option.From }, choice with { By = option.Until }]
            : option.Wish is null && option.Least is not null
                ? [choice with { Amount = option.Least }, choice with { Amount = option.Most }, choice]
                : [choice];
    }

    private static IEnumerable<(DebtorChoice Choice, string Bound)> Outside(DebtorOption option, DunningPolicy policy)
    {
        var choice = Of(option) with { By = option.From, Preference = new(), Reason = ArrearsReason.Forgot };
        if (option is { Least: { } least, Most: { } most })
        {
            var unit = Money.FromMinorUnits(1, most.Currency);
            yield return (With(choice, least - unit), "tooLittle");
            yield return (With(choice, most + unit), "tooMuch");
            var other = most.Currency == Currency.USD ? Currency.EUR : Currency.USD;
            yield return (With(choice, new Money(1, other)), "otherCurrency");
        }

        if (option is { Kind: ChoiceKind.PayLater, From: { } from, Until: { } until })
        {
            yield return (choice with { By = from.PlusDays(-1) }, "tooEarly");
            yield return (choice with { By = until.PlusDays(1) }, "tooLate");
            yield return (choice with { By = null }, "noDay");
        }

        if (option.Wish is { } wish)
        {
            yield return (With(choice, option.From!.Value.PlusDays(-1)), "firstInThePast");
            yield return (With(choice, option.Until!.Value.PlusDays(1)), "firstTooLate");
            var many = wish with { Instalments = policy.Plans!.InstalmentsMax + 1 };
            yield return (choice with { Wish = many }, "tooManyInstalments");
            yield return (choice with { Wish = null }, "noPlan");
        }
    }

    private static DebtorChoice With(DebtorChoice choice, Money amount) => choice.Wish is { } wish
        ? choice with { Wish = wish with { Debt = amount } }
        : choice with { Amount = amount };

    private static DebtorChoice With(DebtorChoice choice, NodaTime.LocalDate first) =>
        choice with { Wish = choice.Wish! with { FirstFrom = first } };

    private static DebtorChoice Of(DebtorOption option) => new()
    {
        Kind = option.Kind,
        Case = option.Case,
        Id = "new",
        Receivable = option.Receivable,
        Channel = option.Channel,
        Plan = option.Plan,
        Wish = option.Wish,
    };

    private static decimal AskedOf(IEnumerable<DunningAction> acts, ValueList<ReceivableId> receivables) => acts
        .SelectMany(act => act.Items)
        .Where(item => receivables.Contains(item.Receivable) && item.Role is not ItemRole.Announced)
        .Sum(item => item.Asked.Amount);

    private static bool HasNoted(DebtorSnapshot debtor) => debtor.Facts.Credits.Count > 0;

    private void Check(Action<Sample, DebtorOption> holds)
    {
        // Many are held, represented or in plans; a quarter at least may do more than pay, or little would be said.
        var (all, agreeing) = (0, 0);
        ForAll.Check<(Plain, int[]), Sample>(
            Make,
            asked =>
            {
                var offered = asked.Options.Where(option => option.IsOffered).ToArray();
                all++;
                agreeing += offered.Any(option => option.Kind is ChoiceKind.PayLater or ChoiceKind.PayByPlan) ? 1 : 0;
                Array.ForEach(offered, option => holds(asked, option));
            },
            count: 200);
        (4 * agreeing).ShouldBeGreaterThanOrEqualTo(all, $"{agreeing} of {all}");
    }

    private static Sample Make((Plain Plain, int[] Policy) plain) => new(
        new DunningEngine(Generated.Policies.Make(new(plain.Policy))), Snapshots.Make(plain.Plain));

    private sealed record Sample(DunningEngine Engine, DebtorSnapshot Debtor)
    {
        public ValueList<DebtorOption> Options => Engine.Options(Debtor, Snapshots.AsOf).All;

        public Acceptance Accept(DebtorChoice choice) => Engine.Accept(Debtor, choice, Snapshots.AsOf);
    }
}
