using NodaTime;

namespace Dunning.Tests.Generated;

/// <summary>Contacts, made by Dunning or outside it.</summary>
internal static class ContactRows
{
    public static ContactAttempt Make(Dice dice, DebtorFacts facts)
    {
        var on = DebtorRows.Day(dice);
        return WithCharge(dice, WithSubject(dice, facts, new()
        {
            On = on,
            Channel = dice.Of(DebtorRows.Channels),
            Direction = dice.OneIn(3) ? ContactDirection.Inbound : ContactDirection.Outbound,
            Outcome = dice.Of<ContactOutcome>(),
            Purpose = dice.OneIn(4) ? dice.Of<Purpose>() : Purpose.Collect,
            Tone = dice.Of<Tone>(),
            At = dice.Maybe(3, () => At(on, dice.Below(100) * 777_777)),
        }));
    }

    // Only who names a case says in which currency.
    private static ContactAttempt WithCharge(Dice dice, ContactAttempt contact) =>
        contact.Case is { } id && dice.OneIn(3)
            ? contact with
            {
                Charge = new()
                {
                    Id = dice.Of("charge 1", "charge 2", "2026-03-09:second-reminder:EUR"),
                    Amount = ReceivableRows.Sum(dice, id.Currency),
                    ByLaw = dice.Maybe(3, () => dice.Of<FeeKind>()),
                    Claims = dice.OneIn(3) ? ["R-1", "R-2"] : [],
                    State = dice.Of<ChargeState>(),
                    Reason = dice.MaybeOf(2, () => "goodwill"),
                },
            }
            : contact;

    private static Instant At(LocalDate day, int milliseconds) =>
        day.AtMidnight().InUtc().ToInstant() + Duration.FromMilliseconds(milliseconds);

    private static ContactAttempt WithSubject(Dice dice, DebtorFacts facts, ContactAttempt contact) => contact with
    {
        Step = dice.MaybeOf(2, () => dice.Of("reminder", "second-reminder")),
        Rung = dice.Below(4),
        Case = dice.Maybe(2, () => HistoryRows.Case(dice, facts)),
        Receivables = ReceivableRows.AnyOf(dice, facts) is { } id ? [id] : [],
        Party = facts.Parties.IsEmpty ? null : dice.Maybe(5, () => facts.Parties[0].Id),
        InPlaceOfDebtor = dice.OneIn(9),
        Place = dice.OneIn(3) ? dice.Of<ContactPlace>() : ContactPlace.Unknown,
        By = dice.MaybeOf(9, () => "agency-1"),
        ReceivedOn = dice.Maybe(6, () => contact.On.PlusDays(dice.Below(5))),
        Contains = dice.OneIn(8) ? ["opt-out", "validation-notice"] : [],
        LevelsBefore = dice.Maybe<ValueList<ItemHistory>>(5, () => facts.Receivables.IsEmpty
            ? []
            : [new() { Receivable = facts.Receivables[0].Id, Rung = 1, On = contact.On.PlusDays(-7) }]),
    };
}
