namespace Dunning.Decisions;

/// <summary>
/// The English phrases of summaries and explanations. A bar parts what stands left from what stands right.
/// </summary>
internal static class EnglishPhrases
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["summary.notice"] = "{debtor} gets the {label} by {channel} today, {on}. It asks for {total}.",
        ["summary.announce"] = "{debtor} gets the {label} by {channel} today, {on}. It announces {total}.",
        ["summary.call"] = "{debtor} is called today, {on}, about {total}.",
        ["summary.nothing"] = "{debtor} is not contacted on {on}: {because}.",
        ["summary.none"] = "{debtor} is not contacted on {on}: nothing is open.",
        ["summary.in-case"] = "{case}: {text}",

        ["head.amount"] = "Amount",
        ["head.why"] = "Why",
        ["head.why-not"] = "Why not",
        ["head.change"] = "What changes it",
        ["head.change-full"] = "What would\nchange it",
        ["head.next"] = "Next look",
        ["head.basis"] = "Decided by",

        ["amount.item"] = "{receivable}, due {due}",
        ["amount.paid-on"] = "paid on {on}",
        ["amount.paid"] = "paid or credited",
        ["amount.held"] = "on hold: {kind}",
        ["amount.disputed"] = "disputed",
        ["amount.settling"] = "was disputed, rests until {from}",
        ["amount.planned"] = "in a payment plan",
        ["amount.promised"] = "promised by {by}",
        ["amount.in-flight"] = "on its way",
        ["amount.credited"] = "covered by a credit",
        ["amount.rests"] = "rests after a hold",
        ["amount.not-due"] = "not overdue",
        ["amount.charge"] = "no charge, no interest",

        ["why.reached"] = "day {day} past due|{step} starts on day {start}",
        ["why.reached:lastNotice"] = "{start#day|days} after the last notice|{step} is due; the last was on {last}",
        ["why.reached:chained"] = "day {day} past due|{step} is due",
        ["why.reached:beforeDue"] = "{before#day|days} before the due date|{step} is due",
        ["why.reached:other"] = "{span} after {anchor}|{step} is due",
        ["why.reached:levelBefore"] = "the level before is reached|{step} is due",
        ["why.repeated"] = "{step} is repeated|the last notice was on {last}",
        ["why.minimum"] = "{asked} overdue|at least {least}",
        ["why.no-contact"] = "not contacted today|at most one contact a day",
        ["why.no-hold"] = "nothing stands in the way|no hold, dispute, promise or plan",
        ["why.part"] = "part of it stays out|{text}",
        ["why.payments"] = "payments known to {known}|{age#day|days} old, at most {most}",
        ["why.preferred"] = "{channel}|the debtor asked for it, and it works",
        ["why.preferred-on"] = "{channel}|asked for on {on}, and it works",
        ["why.channel"] = "{channel}|the first that works",
        ["why.softened"] = "spoken more softly|{step} asks for tone {wanted}; {tone} is the next allowed",
        ["why.charged-back"] = "spoken more softly|a payment of {receivable} was taken back, so the tone starts again",
        ["why.segment"] = "segment {segment}|treatment {treatment}",
        ["why.law"] = "no law pack loaded|contact law not checked",
        ["why.because"] = "{text}|",

        ["change.paid"] = "{amount} or more is paid",
        ["change.paid-or-disputed"] = "{amount} or more is paid or disputed",
        ["change.promise"] = "a promise",
        ["change.hardship"] = "hardship",
        ["change.no-hold"] = "without hold {hold}",
        ["change.no-promise"] = "without promise {promise}",
        ["change.no-plan"] = "without plan {plan}",
        ["change.address"] = "an address for {channel}",
        ["change.payments"] = "payments known to {known}",
        ["change.more"] = "{amount} more overdue",
        ["change.on-time"] = "{part} of {whole} on time",
        ["change.nothing"] = "nothing: {because}",
        ["change.act"] = "{label} by {channel}, {total}",
        ["change.call"] = "{label}, {total}",
        ["change.none"] = "only new facts",

        ["next.on"] = "{on}, or when something happens",
        ["next.never"] = "when something happens; waiting alone changes nothing",
        ["basis"] = "policy {policy} {revision}, semantics {semantics}, time zones {zones}; no law pack",
    };
}
