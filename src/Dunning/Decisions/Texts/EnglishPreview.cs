namespace Dunning.Decisions;

/// <summary>The English words of previews of terms.</summary>
internal static class EnglishPreview
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["preview.title"] = "If nobody pays",
        ["preview.terms"] = "{amount}, invoiced on {invoiced}, to be paid by {due}; the buyer: {debtor}.",
        ["preview.law"] = "Judged by the law of {place}: {packs}.",
        ["preview.law-unknown"] = "No law is known for the buyer, so none is judged.",
        ["preview.assumed"] =
            "Assumed: the due date is agreed, the goods came with the invoice, every notice arrives, and nothing else "
                + "happens: no payment, no dispute, no promise.",
        ["preview.head.days"] = "What happens",
        ["preview.nothing"] = "Nothing.",
        ["preview.notice"] = "{on}: {step} by {channel} ({tone}), asks for {total}",
        ["preview.again"] = "{step} {count} times more, the last time on {on}",
        ["preview.tells"] = "{on}: {step} by {channel} ({tone}), asks for nothing",
        ["preview.call"] = "{on}: {step}, a call ({tone}), about {total}",
        ["preview.charge"] = "costs {amount}",
        ["preview.charges-before"] = "earlier charges {amount}",
        ["preview.interest"] = "interest {amount}",
        ["preview.deadline"] = "to be paid by {by}",
        ["preview.applied"] = "{on}: measure {measure} is applied",
        ["preview.reverted"] = "{on}: measure {measure} is taken back",
        ["preview.ends"] = "Here it ends, on {on}: {because}.",
        ["preview.goes-on"] = "It goes on after {on}, the last day shown: {because}.",
        ["preview.head.interest"] = "Interest by law",
        ["preview.default"] = "It runs from {from} on ({citation}).",
        ["preview.no-default"] = "Nothing brings the buyer into default ({citation}).",
        ["preview.no-interest"] = "Up to the last notice there is none.",
        ["preview.no-rate"] = "No rate is known for {from}.",
        ["preview.example"] = "Up to {last} it is {interest} by {law} ({citation}):",
        ["preview.line"] = "{first} to {last}: {days#day|days} at {rate} percent a year on {principal}: {interest}",
    };
}
