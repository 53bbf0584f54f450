using Dunning.Decisions;
using Dunning.Treatments;

namespace Dunning.Policies;

/// <summary>What is said of measures, signals, evidence, accepted findings, and of what no policy changes.</summary>
internal sealed class OtherSections(DunningPolicy policy, Texts texts)
{
    public IEnumerable<DescribedSection> All() =>
    [
        new(texts.Phrase("policy.head.measures"), [.. policy.Measures.Select(Of)])
        {
            Lead = texts.Phrase("policy.lead.measures"),
        },
        new(texts.Phrase("policy.head.signals"), [.. Signals()]),
        new(texts.Phrase("policy.head.arrears"), [.. Arrears()]) { Lead = texts.Phrase("policy.lead.arrears") },
        new(texts.Phrase("policy.head.accepted"), [.. policy.Accepted.Select(Of)]),
        new(texts.Phrase("policy.head.names"), [.. policy.Names.Select(Of)]),
        new(texts.Phrase("policy.head.always"), [.. Always()]),
    ];

    private DescribedItem Of(Measure measure)
    {
        var name = Argument.Named("measure", measure.Name);
        var all = new Sentences(texts).Add("policy.measure.is", name)
            .AddIf(measure.Rank != 0, "policy.measure.rank", Argument.Of("rank", measure.Rank))
            .AddIf(measure.NeedsApproval, "policy.measure.approval");
        foreach (var requirement in measure.Requires)
        {
            all.Add(
                "policy.measure.requires",
                Argument.Named("step", requirement.Step),
                Argument.Of("days", requirement.Days),
                PolicyWords.Text("from", texts.Phrase($"policy.measure.from:{Codes.Of(requirement.From)}")));
        }

        return all
            .AddIf(!measure.BlockedBy.IsEmpty, "policy.measure.blocked", Circumstances(measure.BlockedBy))
            .AddIf(!measure.RevertOn.IsEmpty, "policy.measure.reverted", Circumstances(measure.RevertOn))
            .AddIf(measure.IsRepeatable, "policy.measure.repeatable")
            .AddIf(measure.HandsOver, "policy.measure.hands-over")
            .ToItem(measure.Name, texts.Phrase("policy.measure", name));
    }

    private Argument Circumstances(ValueList<Circumstance> list) => PolicyWords.Text("list", string.Join(
        ", ",
        list.Distinct().Order().Select(circumstance => texts.Phrase($"policy.circumstance:{Codes.Of(circumstance)}"))));

    private IEnumerable<DescribedItem> Signals()
    {
        var name = texts.Phrase("policy.signal");
        var signals = policy.Signals.Select(signal =>
            new Sentences(texts).Add($"policy.signal:{Codes.Of(signal)}").ToItem(Codes.Of(signal), name));
        return policy.AtRisk is { } condition
            ? signals.Append(new Sentences(texts)
                .Add("policy.at-risk", PolicyWords.Text("test", ConditionWords.Of(condition, texts)))
                .ToItem("at-risk", name))
            : signals;
    }

    private IEnumerable<DescribedItem> Arrears()
    {
        var model = policy.Arrears;
        var isUsual = model.Weights == ArrearsModel.Default.Weights;
        yield return new Sentences(texts)
            .Add(
                "policy.arrears.enough",
                Argument.Of("points", model.LeastPoints),
                Argument.Of("margin", model.LeastMargin))
            .AddIf(isUsual, "policy.arrears.default", Argument.Of("count", model.Weights.Count))
            .ToItem("points", texts.Phrase("policy.arrears.points"));
        foreach (var weight in isUsual ? [] : model.Weights)
        {
            yield return Of(weight);
        }
    }

    private DescribedItem Of(EvidenceWeight weight)
    {
        var name = Argument.Quoted("evidence", weight.Name);
        return new Sentences(texts)
            .Add(
                "policy.evidence.is",
                name,
                Argument.Of("points", weight.Points),
                PolicyWords.Text("reason", PolicyWords.Code(weight.For, texts)),
                PolicyWords.Text("test", ConditionWords.Of(weight.When, texts)))
            .ToItem($"weight {weight.Name}", texts.Phrase("policy.evidence", name));
    }

    private DescribedItem Of(AcceptedFinding accepted)
    {
        var finding = PolicyWords.Text("finding", accepted.Id);
        return new Sentences(texts)
            .Add("policy.accepted.is", finding, Argument.Quoted("because", accepted.Reason))
            .ToItem(accepted.Id, texts.Phrase("policy.accepted", finding));
    }

    // Not told, since every text uses it; compared all the same.
    private DescribedItem Of(PolicyName called)
    {
        var name = Argument.Quoted("name", called.Name);
        var language = PolicyWords.Text("language", called.Language);
        return new Sentences(texts)
            .Add("policy.name.is", name, language, Argument.Quoted("text", called.Text))
            .ToItem($"{called.Language} {called.Name}", texts.Phrase("policy.name", name, language)) with
        {
            IsUsual = true,
        };
    }

    private IEnumerable<DescribedItem> Always()
    {
        yield return Item("policy.always.contact");
        yield return Item("policy.always.channel");
        yield return Item(
            "policy.always.tone",
            Argument.Of("days", ToneCredit.SofterNoticeDays),
            Argument.Of("day", ToneLadder.DemandDay(policy.Options, DebtorKind.Consumer)));
        yield return Item("policy.always.entry");
        yield return Item("policy.always.money");
        yield return policy.Jurisdictions.IsEmpty
            ? Item("policy.always.law")
            : Item("policy.always.packs", PolicyWords.Text(
                "packs", PolicyWords.List([.. policy.Jurisdictions.Order(StringComparer.Ordinal)], texts)));

        DescribedItem Item(string key, params ReadOnlySpan<Argument> figures) =>
            new Sentences(texts).Add(key, figures).ToItem(key, "");
    }
}
