using Dunning.Diagnostics;

namespace Dunning.Policies.Analysis;

/// <summary>
/// Finds steps that the law of the packs which a policy names never lets out by a channel. It is advice: the guard
/// refuses them all the same.
/// </summary>
/// <remarks>Each was met: the engine was asked about the example, and the rule stood in the way.</remarks>
/// <param name="model">The policy.</param>
/// <param name="law">The law, without packs that the policy does not name.</param>
/// <param name="examples">What makes example debtors.</param>
internal sealed class LawFindings(PolicyModel model, LawBook law, LadderExamples examples)
{
    private const int TriesMax = 200;

    private int _tries;

    /// <summary>The ids of what is found.</summary>
    public static bool IsOne(string id) => id.StartsWith("DUN136", StringComparison.Ordinal);

    public IEnumerable<Problem> Find()
    {
        var engine = new DunningEngine(new DunningPolicy(model), law);
        return from code in model.Jurisdictions
               let bars = new LawBars(model, law, code)
               from treatment in model.UsedTreatments()
               from step in treatment.Steps
               from barred in Barred(bars, step)
               let example = ExampleOf((code, treatment, step), barred.Bar, barred.Channels[0])
               where example is not null && _tries++ < TriesMax && IsMet(engine, example, step, barred.Bar)
               select Problem((code, treatment, step), barred.Bar, barred.Channels) with { Example = example };
    }

    private static IEnumerable<(LawBar Bar, Channel[] Channels)> Barred(LawBars bars, Step step) =>
        from channel in step.Channels
        let bar = bars.Of(step, channel)
        where bar is not null
        group (bar, channel) by bar.Rule.Id into same
        select (same.First().bar, same.Select(one => one.channel).ToArray());

    private static Problem Problem(
        (string Code, Treatment Treatment, Step Step) at, LawBar bar, Channel[] channels)
    {
        var whom = ProblemTemplate.Whole(bar.Rule.AppliesWhen.DebtorKinds.IsEmpty ? "nobody" : "no consumer");
        var by = ProblemTemplate.Listing(channels.Select(channel => channel.Name));
        return new(
            bar.Id,
            Steps.PlaceOf(at.Treatment, at.Step),
            ProblemTemplate.Of($"{whom} in \"{at.Code}\" gets \"{at.Step.Name}\" by {by}: \"{bar.Rule.Id}\" {bar.Why}"))
        {
            Severity = Severity.Warning,
        };
    }

    private ExampleDebtor? ExampleOf(
        (string Code, Treatment Treatment, Step Step) at, LawBar bar, Channel channel) =>
        examples.Before(at.Treatment, at.Step, new()
        {
            When = When(bar),
            With = draft =>
            {
                Settle(draft, law, at.Code);
                draft.Facts = draft.Facts with { Contact = draft.Facts.Contact with { Reachable = [channel] } };
            },
            Says = _ => ProblemTemplate.Of($"does not get \"{at.Step.Name}\" by {channel}"),
        });

    private Condition? When(LawBar bar)
    {
        var consumer = bar.Rule.AppliesWhen.DebtorKinds.IsEmpty ? null : Facts.DebtorKind.Is("consumer");
        var weekday = model.Options.ContactDays.IsEmpty ? null
            : Facts.Weekday.In([.. model.Options.ContactDays.Select(Codes.Of)]);
        return consumer is null ? weekday : weekday is null ? consumer : consumer & weekday;
    }

    /// <summary>Lets a debtor live in a jurisdiction.</summary>
    public static void Settle(ExampleDraft draft, LawBook law, string code)
    {
        var zones = law.In(code).SelectMany(pack => pack.Zones).Take(1).DefaultIfEmpty("UTC");
        draft.Facts = draft.Facts with
        {
            Jurisdiction = code,
            Contact = draft.Facts.Contact with { Zones = zones.ToValueList() },
        };
        draft.Words.Add(ProblemTemplate.Of($"in \"{code}\""));
    }

    private static bool IsMet(DunningEngine engine, ExampleDebtor example, Step step, LawBar bar) =>
        engine.DecideToday(example.Snapshot, example.AsOf).Cases is [var only]
        && !only.Actions.Any(act => act.Step == step.Name)
        && only.Reasons.Append(only.Because).Any(reason => reason.Step == step.Name
            && reason.Arguments.Any(argument => argument.Name == "law" && argument.Text == bar.Rule.Id.Value));
}
