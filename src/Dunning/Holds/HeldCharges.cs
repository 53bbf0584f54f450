using Dunning.Contacts;
using Dunning.Debtors;
using Dunning.Receivables;

namespace Dunning.Holds;

/// <summary>Which hold keeps a receivable from being charged for: by law, by the host, or by P5.</summary>
internal static class HeldCharges
{
    /// <summary>The first hold that does, with the law by which it does; null where none does.</summary>
    public static (Hold Hold, HoldRule? By)? Of(CaseState state, Item item)
    {
        foreach (var hold in state.Case.ByItem[item])
        {
            if (!hold.IsInForce(state.Today) || !hold.Covers(item))
            {
                continue;
            }

            if (LawOf(state, hold) is { } rule)
            {
                return (hold, rule);
            }

            if (Stops(hold, state))
            {
                return (hold, null);
            }
        }

        return null;
    }

    // Without a word of the host, charges stop with what a hold silences; of a part the rest is charged for. Where
    // somebody else is asked for the debt, it goes on in every way. No word of the host lowers a hard state.
    private static bool Stops(Hold hold, CaseState state) => hold.Charges switch
    {
        HoldEffect.StandsStill => true,
        HoldEffect.Runs when !hold.IsHardState() => false,
        _ => hold is { Kind: not HoldKind.Dispute, Amount: null }
            && hold.Silences()
            && !Addressees.GoOn(hold, state.Case, state.Today),
    };

    private static HoldRule? LawOf(CaseState state, Hold hold)
    {
        var book = state.Basis.Law.Book;
        if (book.For(state.Debtor.Facts.Jurisdiction) is not { StoppingCharges: { Length: > 0 } rules })
        {
            return null;
        }

        var about = Inquiries.About(book, state.Debtor, hold);
        return Array.Find(rules, rule => rule.IsAbout(hold) && HoldEnds.Applies(rule, hold, about));
    }
}
