using NodaTime;

namespace Dunning.Samples;

/// <summary>The debtors of a trade: each way to behave once, half of them twice with other bills.</summary>
internal sealed class Portfolio(Terms terms)
{
    /// <summary>Gets the ways to behave, by name.</summary>
    public static IReadOnlyList<(string Name, Action<Life, LocalDate> Script)> Behaviours { get; } =
    [
        ("punctual", (life, day) => life.PayAt(day, 0)),
        ("33-days-late", (life, day) => life.PayAt(day, 33)),
        ("75-days-late", (life, day) => life.PayAt(day, 75)),
        ("never", (_, _) => { }),
        ("forgetful", Behaving.Forgetful),
        ("part-payer", Behaving.InParts),
        ("promise-breaker", (life, day) => Behaving.Promising(life, day, isKept: false)),
        ("promise-keeper", (life, day) => Behaving.Promising(life, day, isKept: true)),
        ("plan-keeper", (life, day) => Behaving.Planning(life, day, isKept: true)),
        ("plan-breaker", (life, day) => Behaving.Planning(life, day, isKept: false)),
        ("dispute-rejected", (life, day) => Behaving.Disputing(life, day, DisputeOutcome.Rejected)),
        ("dispute-credited", (life, day) => Behaving.Disputing(life, day, DisputeOutcome.Credited)),
        ("card-second-try", (life, day) => Behaving.Declined(life, day, DeclineCategory.InsufficientFunds, tries: 2)),
        ("card-lost", (life, day) => Behaving.Declined(life, day, DeclineCategory.LostOrStolenCard, tries: 9)),
        ("charge-back", Behaving.ChargingBack),
        ("in-flight", Behaving.OnItsWay),
        ("bounces", Behaving.Bouncing),
        ("replies", Behaving.Replying),
        ("in-credit", Behaving.InCredit),
        ("hardship", (life, day) => Behaving.Known(life, day, 170, facts => facts with { Hardship = true })),
        ("vulnerable", (life, day) => Behaving.Known(life, day, 20, facts => facts with { Vulnerable = true })),
        ("unwilling", (life, day) => Behaving.Known(
            life, day, 60, facts => facts with { StatedReason = ArrearsReason.Unwilling })),
        ("flips", Behaving.Flipping),
        ("moratorium", (life, day) => Behaving.Held(life, day, HoldKind.Moratorium, days: 60)),
        ("represented", (life, day) => Behaving.Held(life, day, HoldKind.Represented, days: 200)),
        ("cease-contact", (life, day) => Behaving.Held(life, day, HoldKind.CeaseContact, days: null)),
        ("insolvent", (life, day) => Behaving.Held(life, day, HoldKind.Insolvent, days: null)),
        ("deceased", (life, day) => Behaving.Held(life, day, HoldKind.Deceased, days: null)),
    ];

    public int Count => Behaviours.Count * 3 / 2;

    /// <summary>A fresh life: walked anew it is the same.</summary>
    public Life Of(int number)
    {
        var (name, script) = Behaviours[number % Behaviours.Count];
        return Of(number, name, script);
    }

    public Life Of(int number, string name, Action<Life, LocalDate> script)
    {
        var bills = terms.Bills(number).ToLookup(bill => bill.Known, bill => Narrowed(bill.Bill, number));
        var facts = terms.Debtor(number);
        return new($"{name}-{number:00}", Wishing(facts, number), (life, day) =>
        {
            if (bills[day].Any())
            {
                life.Facts = life.Facts with { Receivables = [.. life.Facts.Receivables, .. bills[day]] };
            }

            script(life, day);
        })
        {
            AgesFrom = terms.ArePlaced ? Life.Start.PlusDays(10) : LocalDate.MinIsoValue,
        };
    }

    // Every ninth has small bills, every fifth bills in a second currency as well.
    private Receivable Narrowed(Receivable bill, int number) => bill with
    {
        Amount = number % 9 == 6 ? 1.50m : bill.Amount,
        Currency = number % 5 == 1 && terms.Other is { } other && bill.Id.Value is [.., '2' or '5' or '8']
            ? other
            : null,
    };

    // Every third has said how to be reached.
    private static DebtorFacts Wishing(DebtorFacts facts, int number) => number % 3 != 0 ? facts : facts with
    {
        Contact = facts.Contact with
        {
            Preference = new()
            {
                Channel = (number % 9) switch { 0 => Channel.Sms, 3 => Channel.Letter, _ => Channel.Email },
            },
        },
    };
}
