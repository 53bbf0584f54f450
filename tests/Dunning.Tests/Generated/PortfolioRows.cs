namespace Dunning.Tests.Generated;

/// <summary>What stands around the receivables of a simulated debtor: persons, events, and what silences.</summary>
internal static class PortfolioRows
{
    /// <summary>Persons, failed collections, contacts from outside: what the twin has as well.</summary>
    public static DebtorFacts Add(DebtorFacts facts, Dice debtor, Dice[] items)
    {
        var roles = Enum.GetValues<PartyRole>().Skip(1).Where(_ => debtor.OneIn(5)).ToArray();
        return facts with
        {
            Parties = [.. roles.Select((role, i) => Party(role, i, debtor))],
            Vulnerable = debtor.OneIn(8) ? true : null,
            FailedCollections =
            [
                .. items.Where(item => item.OneIn(4)).Select(item => new CollectionFailure
                {
                    On = Story.On(item.Below(60) - 10),
                    Category = item.Of<DeclineCategory>(),
                    Receivable = item.Maybe(2, () => facts.Receivables[0].Id),
                }),
            ],
            Contacts = [.. items.Where(item => item.OneIn(4)).Select(item => Contact(item, facts))],
        };
    }

    /// <summary>Holds, disputes, promises, plans and credits: what the twin has not.</summary>
    public static DebtorFacts Silence(DebtorFacts facts, Dice debtor, Dice[] items)
    {
        var (from, days) = (debtor.Below(60) - 20, 1 + debtor.Below(25));
        if (debtor.OneIn(4))
        {
            facts = facts with { Holds = facts.Holds.Add(Hold(facts, debtor, from, days)) };
        }

        if (debtor.OneIn(4))
        {
            var promises = Enumerable.Range(0, 1 + debtor.Below(3)).Select(i => Promise(i, debtor));
            facts = facts with { Promises = promises.ToValueList() };
        }

        if (debtor.OneIn(5))
        {
            facts = facts with { Credits = [new() { Amount = 25 }] };
        }

        if (debtor.OneIn(5))
        {
            facts = facts with { Plans = [Plan(debtor, facts)] };
        }

        for (var i = 0; i < items.Length; i++)
        {
            facts = Disputed(facts, items[i], facts.Receivables[i].Id);
        }

        return facts;
    }

    public static Party Party(PartyRole role, int index, Dice dice) => new()
    {
        Id = $"P-{index}",
        Role = role,
        Accounts = dice.OneIn(4) ? ["A"] : [],
        Contact = dice.OneIn(6) ? ContactProfile.Unknown : new()
        {
            Reachable = dice.Of<ValueList<Channel>>([Channel.Email, Channel.Letter, Channel.Sms], [Channel.Letter]),
            Preference = dice.OneIn(4) ? new() { Channel = Channel.Letter } : null,
        },
    };

    // Most have an end; the person who has died, or one of the parties, for some.
    private static Hold Hold(DebtorFacts facts, Dice dice, int from, int days) => new()
    {
        Id = "H-0",
        Kind = dice.OneIn(2) ? dice.Of(HoldKind.Block, HoldKind.Moratorium)
            : dice.Of([.. Enum.GetValues<HoldKind>().Where(kind => kind is not HoldKind.Dispute)]),
        From = Story.On(from),
        Until = dice.OneIn(8) ? null : Story.On(from + days),
        Account = dice.Maybe(6, () => new AccountId("A")),
        Party = facts.Parties.IsEmpty ? null : dice.Maybe(5, () => facts.Parties[0].Id),
        Age = dice.OneIn(5) ? HoldEffect.StandsStill : HoldEffect.Default,
    };

    private static PromiseToPay Promise(int index, Dice dice)
    {
        var made = dice.Below(60) - 20;
        return new()
        {
            Id = $"P-{index}",
            Amount = 40 + (10 * index),
            MadeOn = Story.On(made),
            By = Story.On(made + 1 + dice.Below(25)),
            State = dice.OneIn(8) ? PromiseState.Broken : null,
        };
    }

    private static PaymentPlan Plan(Dice dice, DebtorFacts facts)
    {
        var agreed = dice.Below(50) - 20;
        var state = dice.OneIn(2) ? PlanState.Active : dice.Of<PlanState>();
        return new()
        {
            Id = "PL-0",
            State = state,
            AgreedOn = Story.On(agreed),
            EndedOn = state is PlanState.Active ? null : Story.On(agreed + dice.Below(40)),
            Receivables = [facts.Receivables[0].Id],
            Account = facts.Receivables[0].Account,
            Currency = facts.Receivables[0].Currency,
            Instalments =
            [
                .. Enumerable.Range(0, dice.Below(4)).Select(i => new PlanInstalment
                {
                    DueOn = Story.On(agreed + 5 + (14 * i)),
                    Amount = 10,
                    Paid = dice.OneIn(3) ? 10 : 0,
                }),
            ],
        };
    }

    private static ContactAttempt Contact(Dice dice, DebtorFacts facts) => new()
    {
        On = Story.On(dice.Below(70) - 10),
        Channel = dice.Of(Channel.Email, Channel.Phone, Channel.Letter),
        Direction = dice.OneIn(4) ? ContactDirection.Outbound : ContactDirection.Inbound,
        Outcome = dice.Of(ContactOutcome.RightParty, ContactOutcome.NoAnswer, ContactOutcome.Delivered),
        Purpose = dice.OneIn(2) ? Purpose.Collect : Purpose.Service,
        Tone = dice.OneIn(2) ? Tone.None : Tone.Remind,
        Receivables = dice.OneIn(2) ? [facts.Receivables[0].Id] : [],
    };

    private static DebtorFacts Disputed(DebtorFacts facts, Dice dice, ReceivableId id)
    {
        if (!dice.OneIn(6))
        {
            return facts;
        }

        var from = Story.On(dice.Below(30) - 10);
        var outcome = dice.Of<DisputeOutcome>();
        return facts with
        {
            Holds = facts.Holds.Add(new()
            {
                Id = $"H-{id}",
                Kind = HoldKind.Dispute,
                From = from,
                Until = outcome is DisputeOutcome.Open ? null : from.PlusDays(dice.Below(20)),
                Outcome = outcome,
                Receivables = [id],
                Amount = dice.OneIn(2) ? 15 : null,
            }),
        };
    }
}
