namespace Dunning.Tests.Twins;

/// <summary>Twins by promises, plans, holds, payments, failed collections and measures.</summary>
internal static class ArrangementTwins
{
    public static IEnumerable<Twin> All() => [.. Reasons(), .. Promises(), .. Holds(), .. Disputes(), .. Money()];

    private static IEnumerable<Twin> Promises() =>
    [
        Twin.Of(Facts.DaysPastArrangement.AtLeast(10), (int by) => Promised(PromiseState.Broken, by), 10, 11)
            .Misses("promises[P-1].by: 2026-03-12 -> 2026-03-13", "9")
            .Unknown(Promised(PromiseState.Kept), "promises[P-1].state: broken -> kept"),
        Twin.Of(
            Facts.OpenPromises.AtLeast(1),
            (PromiseState state) => Promised(state),
            PromiseState.Open,
            PromiseState.Withdrawn)
            .Hits("email remind 60.00 EUR: R-1 rises 1")
            .Misses("promises[P-1].state: open -> withdrawn", "0"),
        Twin.Of(
            Facts.BrokenPromises().AtLeast(1),
            (PromiseState state) => Promised(state),
            PromiseState.Broken,
            PromiseState.Kept)
            .Misses("promises[P-1].state: broken -> kept", "0"),
        Twin.Of(Facts.BrokenPromises(10).AtLeast(1), (int by) => Promised(PromiseState.Broken, by), 11, 10)
            .Misses("promises[P-1].by: 2026-03-13 -> 2026-03-12", "0"),
        Twin.Of(Facts.KeptPromiseRate.AtLeast(Percentage.Of(50)), Three, PromiseState.Withdrawn, PromiseState.Broken)
            .Misses("promises[P-3].state: withdrawn -> broken", "33.33 % (1 of 3)"),
        Twin.Of(
            Facts.KeptPromiseRate.AtLeast(Percentage.Of(100)),
            (PromiseState state) => Promised(state),
            PromiseState.Kept,
            PromiseState.Broken)
            .Misses("promises[P-1].state: kept -> broken", "0 % (0 of 1)")
            .Unknown(Promised(PromiseState.Withdrawn), "promises[P-1].state: kept -> withdrawn"),
        Twin.Of(Facts.PlanState.Is("broken"), Planned, PlanState.Broken, PlanState.Completed)
            .Misses("plans[L-1].state: broken -> completed", "completed"),
    ];

    private static IEnumerable<Twin> Holds() =>
    [
        Twin.Of(Facts.Holds.Has("block"), (int? until) => Held(until), 21, 20)
            .Misses("holds[H-1].until: 2026-03-23 -> 2026-03-22", "none"),
        Twin.Of(Facts.DaysSinceHoldEnded.AtLeast(10), (int? until) => Held(until), 10, 11)
            .Misses("holds[H-1].until: 2026-03-12 -> 2026-03-13", "9")
            .Unknown(Held(21), "holds[H-1].until: 2026-03-12 -> 2026-03-23")
            .Unknown(Held(null), "holds[H-1].until: 2026-03-12 ->"),
    ];

    // A fault of the technique gives four points; an objection three, and the open ticket the fourth.
    private static IEnumerable<Twin> Reasons() =>
    [
        Twin.Of(
            Facts.LikelyReason.Is("technicalFailure"),
            (DeclineCategory category) => Failed(8, category) with { OpenServiceTicket = true },
            DeclineCategory.Technical,
            DeclineCategory.Objected)
            .Misses("failedCollections[1].category: technical -> objected", "dispute")
            .Unknown(Failed(8) with { OpenServiceTicket = true }, "failedCollections[1].category: technical ->"),
    ];

    private static IEnumerable<Twin> Disputes() =>
    [
        Twin.Of(
            Facts.RejectedDisputes().AtLeast(1),
            (DisputeOutcome outcome) => Disputed(10, outcome),
            DisputeOutcome.Rejected,
            DisputeOutcome.Credited)
            .Misses("holds[H-1].outcome: rejected -> credited", "0"),
        Twin.Of(Facts.RejectedDisputes(10).AtLeast(1), (int until) => Disputed(until), 11, 10)
            .Misses("holds[H-1].until: 2026-03-13 -> 2026-03-12", "0"),
    ];

    private static IEnumerable<Twin> Money() =>
    [
        Twin.Of(Facts.DaysSinceLastPayment.AtLeast(10), (int on) => Paid(on), 10, 11)
            .Misses("payments[0].on: 2026-03-12 -> 2026-03-13", "9")
            .Unknown(Paid(21), "payments[0].on: 2026-03-12 -> 2026-03-23")
            .Unknown(Paid(10, PaymentKind.Refund), "payments[0].kind:  -> refund"),
        Twin.Of(Facts.FailedCollections().AtLeast(2), (int on) => Failed(on), 20, 21)
            .Misses("failedCollections[1].on: 2026-03-22 -> 2026-03-23", "1"),
        Twin.Of(Facts.FailedCollections(10).AtLeast(1), (int on) => Failed(on), 11, 10)
            .Misses("failedCollections[1].on: 2026-03-13 -> 2026-03-12", "0"),
        Twin.Of(
            Facts.FailedCollections(category: DeclineCategory.ExpiredCard).AtLeast(1),
            (DeclineCategory category) => Failed(8, category),
            DeclineCategory.ExpiredCard,
            DeclineCategory.Technical)
            .Misses("failedCollections[1].category: expiredCard -> technical", "0"),
        Twin.Of(
            Facts.MeasureState("delivery-stop").Is("applied"), Measured, MeasureState.Applied, MeasureState.Requested)
            .Misses("measures[0].state: applied -> requested", "requested"),
    ];

    private static PromiseToPay Promise(PromiseState state, int by = 10, string id = "P-1") =>
        new() { Id = id, Amount = 40, MadeOn = Story.On(5), By = Story.On(by), State = state };

    private static DebtorFacts Promised(PromiseState state, int by = 10) =>
        Twin.Owing() with { Promises = [Promise(state, by)] };

    // One kept, one broken, and a third that counts if it was broken.
    private static DebtorFacts Three(PromiseState third) => Twin.Owing() with
    {
        Promises =
        [
            Promise(PromiseState.Kept),
            Promise(PromiseState.Broken, id: "P-2"),
            Promise(third, id: "P-3"),
        ],
    };

    private static DebtorFacts Planned(PlanState state) =>
        Twin.Owing() with { Plans = [new() { Id = "L-1", AgreedOn = Story.On(2), State = state }] };

    // A block that lets notices go, so that it is read and nothing else.
    private static DebtorFacts Held(int? until) => Twin.Owing() with
    {
        Holds =
        [
            new()
            {
                Id = "H-1",
                Kind = HoldKind.Block,
                From = Story.On(3),
                Until = until is { } day ? Story.On(day) : null,
                Allowed = [Purpose.Collect],
            },
        ],
    };

    private static DebtorFacts Disputed(
        int until, DisputeOutcome outcome = DisputeOutcome.Rejected) => Twin.Owing() with
    {
        Holds =
        [
            new()
            {
                Id = "H-1",
                Kind = HoldKind.Dispute,
                From = Story.On(3),
                Until = Story.On(until),
                Outcome = outcome,
            },
        ],
    };

    private static DebtorFacts Paid(int on, PaymentKind kind = PaymentKind.Payment) =>
        Twin.Owing() with { Payments = [new() { On = Story.On(on), Amount = 5, Kind = kind }] };

    private static DebtorFacts Failed(int on, DeclineCategory category = DeclineCategory.Unknown) => Twin.Owing() with
    {
        FailedCollections = [new() { On = Story.On(5) }, new() { On = Story.On(on), Category = category }],
    };

    private static DebtorFacts Measured(MeasureState state) => Twin.Owing() with
    {
        Measures = [new() { Name = "delivery-stop", State = state, Since = Story.On(8) }],
    };
}
