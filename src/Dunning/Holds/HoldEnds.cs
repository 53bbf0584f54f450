using Dunning.Contacts;
using Dunning.Jurisdictions;
using NodaTime;

namespace Dunning.Holds;

/// <summary>When holds end whose end the host left open: where law says how long they last.</summary>
internal static class HoldEnds
{
    /// <summary>
    /// The snapshot in which each such hold has the end that law gives it, so that whoever asks reads the same; the
    /// snapshot itself where there is none.
    /// </summary>
    public static DebtorSnapshot WithEnds(this LawBook law, DebtorSnapshot snapshot)
    {
        var holds = snapshot.Facts.Holds;
        if (holds.IsEmpty || law.For(snapshot.Facts.Jurisdiction) is not { Lasting: { Length: > 0 } rules })
        {
            return snapshot;
        }

        var ended = holds.Select(hold => WithEnd(hold, rules, (law, snapshot.Table))).ToValueList();
        return ended == holds ? snapshot : snapshot with { Facts = snapshot.Facts with { Holds = ended } };
    }

    private static Hold WithEnd(Hold hold, HoldRule[] rules, (LawBook Law, Debtors.DebtorTable Debtor) of)
    {
        if (hold.Until is not null || hold.Row().IsForGood)
        {
            return hold;
        }

        var about = Inquiries.About(of.Law, of.Debtor, hold);
        (Day End, HoldRule? By) last = (new(int.MinValue), null);
        foreach (var rule in rules)
        {
            if (!rule.IsAbout(hold) || !Applies(rule, hold, about))
            {
                continue;
            }

            if (EndBy(rule, hold, of.Law.CalendarOf(about.Jurisdiction)) is not { } end)
            {
                return hold;
            }

            last = end > last.End ? (end, rule) : last;
        }

        return last.By is { } by ? hold with { Until = last.End.Date, EndedBy = by } : hold;
    }

    // Null while what it counts from, or a holiday, is not known.
    private static Day? EndBy(HoldRule rule, Hold hold, PlaceCalendar calendar)
    {
        var start = StartOf(rule, hold);
        return start is { } from && Day.Of(rule.Lasts!.From(from, calendar).DayAfter) is { } end
            ? Day.Max(end, Day.Of(hold.From))
            : null;
    }

    private static LocalDate? StartOf(HoldRule rule, Hold hold) =>
        rule.LastsFrom is HoldLength.FromEndOfCause ? hold.CauseEndedOn : hold.From;

    // What is not known does not end a hold: what the debts are from must be known where a rule asks for it.
    public static bool Applies(HoldRule rule, Hold hold, ContactInquiry about)
    {
        var scope = rule.AppliesWhen;
        return scope is
            {
                Channels.IsEmpty: true,
                Purposes.IsEmpty: true,
                TonesFrom: Tone.None,
                Places.IsEmpty: true,
                Containing.IsEmpty: true,
            }
            && (scope.Products.IsEmpty || about.Product is not null)
            && rule.Binds
            && rule.IsValidOn(StartOf(rule, hold) ?? hold.From)
            && about.Meets(scope);
    }
}
