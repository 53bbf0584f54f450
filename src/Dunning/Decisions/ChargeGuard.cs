using Dunning.Contacts;
using Dunning.Jurisdictions;
using Dunning.Receivables;

namespace Dunning.Decisions;

/// <summary>Says which notice law wants before a claim is charged for, and from when on it may be.</summary>
internal sealed class ChargeGuard(Proposal proposal)
{
    private readonly CaseState _state = proposal.State;

    /// <summary>Why a claim may not be charged for today, or null where it may.</summary>
    public Reason? Obstacle(Step level, int index)
    {
        var law = _state.Basis.Law.Book;
        if (law.For(_state.Debtor.Facts.Jurisdiction) is not { GuardingCharges: { Length: > 0 } gates })
        {
            return null;
        }

        var claim = _state.Items[index].Item.Id;
        var inquiry = Inquiries.OfLaw(law, _state.Debtor, Contact(claim), (_state.Today, null));
        foreach (var gate in gates)
        {
            if (Waits(gate, inquiry) is { } passage)
            {
                return Waiting((NoticeGate)gate.Rule, level, claim, (inquiry, passage));
            }
        }

        return null;
    }

    private static Passage? Waits(PreparedRule gate, ContactInquiry inquiry)
    {
        var (rule, at) = ((NoticeGate)gate.Rule, inquiry.Start);
        if (!inquiry.Meets(rule.AppliesWhen) || !inquiry.IsLawAt(rule, at))
        {
            return null;
        }

        // Of two exceptions that contradict each other none takes its place.
        if (gate.ExceptionsTo(inquiry, at) is { First: not null, Second: null })
        {
            return null;
        }

        var passage = NoticeReading.From(rule, inquiry, at);
        return passage.Earliest <= at ? null : passage;
    }

    private static Reason Waiting(
        NoticeGate gate, Step level, ReceivableId claim, (ContactInquiry Inquiry, Passage Passage) found)
    {
        var (inquiry, passage) = found;
        var from = passage.Earliest is { } opens ? inquiry.LastDayAt(opens) : (Day?)null;
        return new()
        {
            Rule = Rules.ChargesGuarded,
            Receivable = claim,
            Until = from?.Date,
            Arguments =
            [
                Argument.Named("step", level.Name),
                Argument.Coded("why", from is not null ? "term" : passage.IsMissing ? "unknown" : "notice"),
                .. from is { } day ? [Argument.Of("from", day)] : Array.Empty<Argument>(),
                .. passage.Datum is { } datum ? [Argument.Verbatim("datum", datum)] : Array.Empty<Argument>(),
                Argument.Verbatim("law", gate.Id.Value),
                Argument.Verbatim("citation", gate.Citation),
            ],
        };
    }

    private ProposedContact Contact(ReceivableId claim) => new()
    {
        Channel = proposal.Channel,
        Purpose = proposal.Step.Purpose,
        Tone = proposal.Tone,
        Contains = proposal.Step.Contains,
        Receivables = [claim],
    };
}
