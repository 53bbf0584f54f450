using Dunning.Contacts;
using Dunning.Jurisdictions;

namespace Dunning.Holds;

/// <summary>When holds end: on their own day, else where law says how long they last.</summary>
internal static class HoldEnds
{
    public static bool IsInForce(this ContactInquiry inquiry, Hold hold, Day day) =>
        Day.Of(hold.From) <= day && !(inquiry.EndOf(hold) <= day);

    /// <summary>The first day on which it no longer holds, or null; of several laws the last.</summary>
    public static Day? EndOf(this ContactInquiry inquiry, Hold hold)
    {
        if (hold.End() is { } own)
        {
            return own;
        }

        Day? end = null;
        foreach (var prepared in inquiry.Rules)
        {
            if (prepared.Rule is HoldRule { Lasts: { } lasts } rule && rule.IsAbout(hold) && inquiry.Applies(rule))
            {
                var dates = lasts.From(hold.From, inquiry.Law.CalendarOf(inquiry.Jurisdiction));
                if (Day.Of(dates.DayAfter) is not { } after || hold.Row().IsForGood)
                {
                    return null;
                }

                end = end > after ? end : after;
            }
        }

        return end;
    }

    private static bool Applies(this ContactInquiry inquiry, HoldRule rule) => inquiry.Meets(rule.AppliesWhen);
}
