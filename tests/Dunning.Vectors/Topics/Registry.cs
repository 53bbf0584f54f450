using Dunning.Vectors.Cases;

namespace Dunning.Vectors.Topics;

/// <summary>One form of case: what it is called by systems that state it so, and how it is answered.</summary>
internal sealed record Topic(string Name, string[] Prefixes, Func<Question, Answer> Read)
{
    /// <summary>Gets whether a case calls itself so: the whole word, or the first of several.</summary>
    public bool Is(string topic) => Array.Exists(Prefixes, prefix =>
        topic.StartsWith(prefix, StringComparison.Ordinal)
        && (topic.Length == prefix.Length || topic[prefix.Length] is '.' or '+'));
}

/// <summary>All forms of cases that are understood.</summary>
internal static class Registry
{
    public static IReadOnlyList<Topic> Topics { get; } =
    [
        new("condition", ["condition"], ConditionTopics.Condition),
        new("states by condition", ["level.byCount", "level.byBalance"], ConditionTopics.States),
        new("level by age", ["level", "catchUp", "sequential", "oneStep", "noSequence", "dunningKey", "ladder"],
            LevelTopics.ByAge),
        new("level by runs", ["level", "level2", "ladder"], LevelTopics.ByRuns),
        new("level by itself", ["level"], NoticeTopics.Level),
        new("level by count", ["level.perItem"], LevelTopics.Count),
        new("ladder, day by day", ["policy", "ladder"], LevelTopics.Walk),
        new("set apart and taken back", ["block"], BlockTopic.Read),
        new("timeline", ["timeline", "schedule", "catchUp", "draft"], TimelineTopic.Read),
        new("grace", ["grace", "notDue", "paid", "negativeTotal"], NoticeTopics.Grace),
        new("first day", ["reminder.start"], NoticeTopics.FirstDay),
        new("interval", ["reminder.interval", "interval", "frequency"], NoticeTopics.Gap),
        new("missed day", ["missedDay"], NoticeTopics.Missed),
        new("account", ["accountThreshold"], NoticeTopics.Account),
        new("schedule", ["schedule"], NoticeTopics.Schedule),
        new("minimum", ["minimum", "threshold"], MinimumTopics.Whole),
        new("minimum of each level", ["minimum.fallback"], MinimumTopics.Fallback),
        new("tolerance", ["tolerance"], MinimumTopics.Tolerance),
        new("loan", ["dpd", "pause", "bucket", "status", "ageing"], ArrearsTopics.Loan),
        new("grace as a gate", ["days", "grace"], ArrearsTopics.Gate),
        new("classes of age", ["bucket.validation"], ArrearsTopics.Valid),
        new("sums of classes", ["aggregate", "bucket"], ArrearsTopics.Sums),
        new("pause in force", ["pause.active"], ArrearsTopics.Active),
        new("pauses resumed", ["pause.effective"], ArrearsTopics.Effective),
        new("threshold", ["threshold", "exclude", "process"], CampaignTopics.Threshold),
        new("thresholds", ["multiCurrency"], CampaignTopics.Currencies),
        new("campaigns", ["precedence"], CampaignTopics.Precedence),
        new("creditors", ["grouping.entity"], CampaignTopics.Creditors),
        new("attempts", ["maxAttempts", "multiCurrency.max"], CampaignTopics.Counters),
        new("days between", ["interval"], CampaignTopics.Interval),
        new("campaign by runs", ["timeline"], CampaignTopics.Runs),
        new("documents", ["aggregate", "currency", "grouping", "overdue"], DocumentTopics.Documents),
        new("overdue", ["markOverdue", "overdue"], DocumentTopics.Overdue),
        new("terms", ["terms"], DocumentTopics.Terms),
        new("resolved", ["resolve"], DocumentTopics.Status),
        new("drafts", ["rerun"], RunTopics.Drafts),
        new("run made twice", ["rerun"], RunTopics.Twice),
        new("most reminders", ["maxReminders", "lastLevel"], RunTopics.Most),
        new("resumed run", ["resume"], RunTopics.Resumed),
        new("no terms", ["noTerms"], RunTopics.NoTerms),
        new("order of runs", ["backdatedRun"], RunTopics.Order),
        new("filter by level", ["levelFilter"], RunTopics.Levels),
        new("filter by due date", ["dueDateFilter"], RunTopics.DueDates),
        new("undo", ["undo"], RunTopics.Undo),
        new("channel", ["channel"], ContactTopics.Fallback),
        new("counters", ["reminder.counter"], ContactTopics.Counters),
        new("zone", ["timezone"], ContactTopics.Zone),
        new("states in a file", ["config"], ContactTopics.States),
        new("switched on late", ["schedule.past"], ContactTopics.SwitchedOn),
        new("fee and interest", ["fee", "fee+interest"], ChargeTopics.WithInterest),
        new("fee of a letter", ["fee.oncePerLetter"], ChargeTopics.OfLetter),
        new("fee of a line", ["fee.sameCurrency", "fee.none"], ChargeTopics.OfLine),
        new("fee by tiers", ["fee.tier"], ChargeTopics.Tiers),
        new("fee by level", ["fee.perEntry"], ChargeTopics.Levels),
        new("fee of the second notice", ["fee.noDouble"], NoticeChargeTopics.Second),
        new("fee in several runs", ["fee.once"], NoticeChargeTopics.Once),
        new("fee of a document of its own", ["fee.locked"], NoticeChargeTopics.OwnDocument),
        new("fees of terms", ["fee.levelFees"], NoticeChargeTopics.Levels),
        new("interest from an amount on", ["interest.minimum"], NoticeChargeTopics.Memo),
        new("charges that stay", ["interest.survives"], ChargeTopics.Survives),
        new("interest and where it is rounded", ["rounding.sum"], InterestTopics.Sums),
        new("interest of a document", ["interest"], InterestTopics.Document),
        new("interest by rates", ["interest.rateChange"], InterestTopics.Rates),
        new("interest on charges", ["interest.onFees"], InterestTopics.OnCharges),
    ];
}
