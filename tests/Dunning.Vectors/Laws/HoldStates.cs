using Dunning.Vectors.Cases;
using NodaTime;

namespace Dunning.Vectors.Laws;

/// <summary>The states of persons and debts by the words that cases of law have for them.</summary>
internal static class HoldStates
{
    private const string InPeriod = "written-in-validation-period";

    private static readonly LocalDate Before = Scene.AnyDay.PlusDays(-1);

    // Twenty days ago: long enough to be in force, too short for a moratorium to be over.
    private static readonly Hold Open = new() { Id = "hold", Kind = HoldKind.Block, From = Scene.AnyDay.PlusDays(-20) };

    private static readonly (string[] Words, Func<Scene, Scene> In)[] States =
    [
        (["cease-communication-written", "cease-communication", "cease-contact", "cease-and-desist"],
            scene => scene.Held(Open with { Kind = HoldKind.CeaseContact })),
        (["attorney-represented", "represented", "represented-by-attorney", "attorney-represented-known"],
            scene => scene.Beside(PartyRole.Representative).Held(Open with { Kind = HoldKind.Represented })),

        // The attorney no longer stands between: the host ends the state.
        (["attorney-represented-no-response-in-reasonable-time", "attorney-represented-attorney-consents",
            "attorney-consents", "attorney-withdrew"],
            scene => scene.Beside(PartyRole.Representative)
                .Held(Open with { Kind = HoldKind.Represented, Until = Scene.AnyDay })),
        (["written-dispute-in-validation-period-unverified", "dispute-unverified", "disputed", "dispute"],
            scene => scene.Held(Open with { Kind = HoldKind.Dispute, Case = InPeriod })),
        (["original-creditor-requested", "written-original-creditor-request-in-validation-period"],
            scene => scene.Held(Open with { Kind = HoldKind.Dispute, Case = "original-creditor-request" })),
        (["written-dispute-in-validation-period-verified", "dispute-verified"], scene => scene.Held(Open with
        {
            Kind = HoldKind.Dispute,
            Case = InPeriod,
            Until = Before,
            Outcome = DisputeOutcome.Rejected,
        })),

        // What keeps no debt from being asked for by law, the host records as no hold; a claim that is time-barred is a
        // fact that gates ask about.
        (["oral-dispute-only", "oral-dispute", "written-dispute-after-validation-period", "none", "time-barred",
            "employer-prohibition-unknown"], scene => scene),
        (["bankruptcy-pending", "bankruptcy", "bankruptcy-filed", "insolvency", "insolvent", "insolvency-opened"],
            scene => scene.Beside(PartyRole.Trustee).Held(Open with { Kind = HoldKind.Insolvent })),
        (["bankruptcy-discharged", "discharged"],
            scene => scene.Held(Open with { Kind = HoldKind.Insolvent, Case = "discharged" })),
        (["bankruptcy-dismissed", "insolvency-ended"],
            scene => scene.Held(Open with { Kind = HoldKind.Insolvent, Until = Before })),
        (["employer-prohibits-known", "employer-prohibits", "not-at-work"],
            scene => scene.WithProfile(profile => profile with { Preference = new() { NotAtWork = true } })),
        (["deceased"], scene => scene.Held(Open with { Kind = HoldKind.Deceased })),
        (["minor"], scene => scene.Beside(PartyRole.Representative).Held(Open with { Kind = HoldKind.Minor })),
        (["moratorium", "breathing-space"],
            scene => scene.Held(Open with { Kind = HoldKind.Moratorium, Case = "standard" })),
        (["complaint"], scene => scene.Held(Open with { Kind = HoldKind.Complaint })),
        (["hardship", "hardship-review"], scene => scene.Held(Open with { Kind = HoldKind.HardshipReview })),
        (["forbearance", "forbearance-review"], scene => scene.Held(Open with { Kind = HoldKind.ForbearanceReview })),
    ];

    /// <summary>A debtor in a state that a word names, with what a gate would ask about it.</summary>
    public static (Scene Scene, ValueList<LegalFact> Facts) Of(Scene scene, Given state)
    {
        var row = Array.Find(States, row => row.Words.Contains(state.Word));
        return row.Words is null
            ? throw state.Wrong("a state that is known")
            : (row.In(scene), state.Word is "time-barred" ? [new("time-barred")] : []);
    }
}
