using Dunning.Decisions;

namespace Dunning.Policies;

/// <summary>What is said of one step of a treatment.</summary>
internal static class StepSentences
{
    public static DescribedItem Of(Step step, Treatment treatment, Texts texts)
    {
        var all = new Sentences(texts);
        What(step, treatment, all);
        Start(step, all);
        Ends(step, all);
        Manner(step, all);
        Conditions(step, treatment, all);
        Rhythm(step, all);
        return all.ToItem(
            $"{treatment.Name}/{step.Name}",
            texts.Phrase(
                "policy.step",
                Argument.Named("treatment", treatment.Name),
                Argument.Named("step", step.Name)));
    }

    private static void What(Step step, Treatment treatment, Sentences all)
    {
        var key = step switch
        {
            { Kind: StepKind.Measure } => "policy.step.measure",
            { Kind: StepKind.Call, IsLevel: true } => $"policy.step.call-level{By(step)}",
            { Kind: StepKind.Call } => $"policy.step.call{By(step)}",
            { IsLevel: true } => "policy.step.level",
            _ => "policy.step.notice",
        };
        all.Add(
            key,
            Argument.Named("step", step.Name),
            Argument.Of("rung", step.Rung),
            Argument.Named("measure", step.Measure ?? ""),
            PolicyWords.Channels(step.Channels, all.Texts));
        if (step is { Kind: StepKind.Measure, Start.From: not StartFrom.DueDate, On: StepEvent.None }
            && treatment.Steps.TakeWhile(other => other != step).LastOrDefault(other => other.IsLevel) is { } level)
        {
            all.Add("policy.step.waits", Argument.Named("level", level.Name));
        }
    }

    // That a call goes by phone needs no words.
    private static string By(Step step) => step.Channels is [var one] && one == Channel.Phone ? "" : "-by";

    private static void Start(Step step, Sentences all)
    {
        var span = step.Start.Span;
        if (step.On is not StepEvent.None)
        {
            var happened = Argument.Coded("event", step.On);
            all.Add(
                span == default ? "policy.start.event" : "policy.start.event-span", happened, PolicyWords.Span(span));
            return;
        }

        var before = span.Count < 0 ? "-before" : "";
        var key = step.Start switch
        {
            { IsDayPastDue: true } => span.Count < 0 ? "policy.start.before" : "policy.start.day",
            { From: StartFrom.LevelBefore } => "policy.start.levelBefore",
            { From: StartFrom.DeclaredDate } => $"policy.start.date{before}",
            _ => $"policy.start.span{before}",
        };
        all.Add(
            key,
            Argument.Of("day", span.Count),
            Argument.Of("days", Math.Abs((long)span.Count)),
            PolicyWords.Span(Length(span)),
            PolicyWords.Anchor(step.Start.From, all.Texts),
            Argument.Quoted("date", step.Start.Date ?? ""));
    }

    private static void Ends(Step step, Sentences all)
    {
        var anchor = PolicyWords.Anchor(step.On is StepEvent.None ? step.Start.From : StartFrom.Event, all.Texts);
        if (step.Until is { } until)
        {
            all.Add("policy.step.until", PolicyWords.Span(until), anchor);
        }

        if (step.DueBy is { } dueBy)
        {
            all.Add("policy.step.due-by", PolicyWords.Span(dueBy), anchor);
        }
    }

    private static void Manner(Step step, Sentences all)
    {
        Speaks(step, all);
        if (step.Charge is { } charge)
        {
            all.Add("policy.step.charge", PolicyWords.Amounts(charge, all.Texts));
        }

        if (step.ChargeByLaw is { } kind)
        {
            all.Add("policy.step.charge-by-law", PolicyWords.Text("kind", PolicyWords.Code(kind, all.Texts)));
        }

        all.AddIf(
            step.ChargeOnRepeat,
            step.ChargeByLaw is null ? "policy.step.charge-repeated" : "policy.step.charge-made-up");
    }

    private static void Speaks(Step step, Sentences all) => all
        .AddIf(
            step.Tone is not Tone.None,
            "policy.step.tone",
            PolicyWords.Text("tone", PolicyWords.Code(step.Tone, all.Texts)))
        .AddIf(step.Purpose is not Purpose.Collect, $"policy.step.purpose:{Codes.Of(step.Purpose)}")
        .AddIf(step.Form is not null, "policy.step.form", Argument.Quoted("form", step.Form ?? ""))
        .AddIf(!step.Contains.IsEmpty, "policy.step.contains", Elements(step, all))
        .AddIf(!step.To.IsEmpty, "policy.step.to", PolicyWords.Roles(step.To, all.Texts))
        .AddIf(!step.Copy.IsEmpty, "policy.step.copy", PolicyWords.Roles(step.Copy, all.Texts))
        .AddIf(step.DeadlineDays is not null, "policy.step.deadline", Argument.Of("days", step.DeadlineDays ?? 0));

    private static Argument Elements(Step step, Sentences all) => PolicyWords.Text(
        "elements",
        PolicyWords.List([.. step.Contains.Select(element => PolicyWords.Quoted(element, all.Texts))], all.Texts));

    private static void Conditions(Step step, Treatment treatment, Sentences all)
    {
        if (step.When is { } when)
        {
            all.Add("policy.step.when", PolicyWords.Text("test", ConditionWords.Of(when, all.Texts)));
            var next = treatment.Steps.SkipWhile(other => other != step).Skip(1);
            all.AddIf(
                step is { IsLevel: true, IsMandatory: false } && next.Any(other => other.IsLevel),
                "policy.step.passed-over");
        }

        all.AddIf(step.IsMandatory, "policy.step.mandatory");
        if (step.Minimum is { } least)
        {
            all.Add(
                least.Share is null ? "policy.step.minimum" : "policy.step.minimum-share",
                PolicyWords.Amounts(least.Amount, all.Texts),
                Argument.Of("share", least.Share ?? default));
        }
    }

    private static void Rhythm(Step step, Sentences all) => all
        .AddIf(step.GapDays is not null, "policy.step.gap", Argument.Of("days", step.GapDays ?? 0))
        .AddIf(step.Times is not null, "policy.step.times", Argument.Of("times", step.Times ?? 0))
        .AddIf(step.EveryDays is not null, "policy.step.every", Argument.Of("days", step.EveryDays ?? 0));

    // Words say "before" where the figure has a sign.
    private static Span Length(Span span)
    {
        if (span.Count >= 0)
        {
            return span;
        }

        var length = span.Unit switch
        {
            SpanUnit.Months => Span.Months(-span.Count),
            SpanUnit.WorkingDays => Span.WorkingDays(-span.Count),
            _ => Span.Days(-span.Count),
        };
        return span.ToMonthEnd ? length.ThenMonthEnd : length;
    }
}
