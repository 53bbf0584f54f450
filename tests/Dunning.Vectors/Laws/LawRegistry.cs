using Dunning.Vectors.Topics;

namespace Dunning.Vectors.Laws;

/// <summary>All forms of cases of law that are understood, by the part of law that they are about.</summary>
internal static class LawRegistry
{
    public static IReadOnlyList<Topic> Topics { get; } =
    [
        new("open hours", ["time-of-day-window"], TimeLaw.Hours),
        new("a wish in words", ["time-of-day-window"], TimeLaw.Wish),
        new("window and cooldown", ["frequency-window"], FrequencyLaw.Window),
        new("one contact", ["contact-counting"], CountingLaw.One),
        new("calls by person and debt", ["contact-counting"], CountingLaw.Calls),
        new("conversation", ["contact-counting"], CountingLaw.Conversation),
        new("loans of an account", ["contact-counting"], CountingLaw.Loans),
        new("collectors", ["contact-counting"], CountingLaw.Collectors),
        new("flags", ["rebuttal-flag"], FrequencyLaw.Flags),
        new("legal basis", ["consent"], ConsentLaw.Basis),
        new("calls with consent", ["consent"], ConsentLaw.Excluded),
        new("address that was checked", ["consent"], ConsentLaw.Checked),
        new("reply", ["consent"], ConsentLaw.Reply),
        new("who to whom", ["applicability"], ScopeLaw.Applies),
        new("rules at once", ["policy-merge"], ScopeLaw.Merge),
        new("the reason", ["policy-merge"], ScopeLaw.Reason),
        new("state", ["hold"], HoldLaw.State),
        new("moratorium", ["hold"], HoldLaw.Moratorium),
        new("adviser", ["hold"], HoldLaw.Adviser),
        new("two debtors", ["hold"], HoldLaw.Joint),
        new("once more", ["hold"], HoldLaw.Again),
        new("interest meanwhile", ["hold"], HoldLaw.Interest),
        new("text", ["content"], ContentLaw.Text),
        new("message of limited content", ["content"], ContentLaw.Limited),
        new("period", ["deadline"], DeadlineLaw.Period),
        new("part of a month", ["deadline"], DeadlineLaw.OfMonth),
        new("extension", ["deadline"], DeadlineLaw.Extension),
        new("notice that was sent", ["deadline"], DeadlineLaw.Sent),
        new("default", ["default-start"], DefaultLaw.Start),
        new("time-barred", ["limitation"], DefaultLaw.Limitation),
        new("paid too late", ["limitation"], DefaultLaw.Paid),
        new("notice before a measure", ["notice-gate"], NoticeLaw.Measure),
        new("letter before costs", ["notice-gate"], NoticeLaw.Posted),
        new("term of a letter", ["notice-gate"], NoticeLaw.Term),
        new("debt that was sold", ["notice-gate"], NoticeLaw.Transfer),
        new("deadline within a period", ["notice-gate"], NoticeLaw.Overshadowing),
        new("arrears", ["escalation-threshold"], GateLaw.Threshold),
        new("forbearance first", ["forbearance-gate"], GateLaw.Measure),
        new("offer", ["forbearance-gate"], GateLaw.Offer),
        new("decision of a machine", ["automated-decision"], GateLaw.Automated),
        new("erasure", ["retention"], GateLaw.Retention),
    ];
}
