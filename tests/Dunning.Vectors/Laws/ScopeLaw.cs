using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dunning.Vectors.Cases;

namespace Dunning.Vectors.Laws;

/// <summary>To whom law applies, and what several laws say together.</summary>
internal static partial class ScopeLaw
{
    private static readonly Type[] Kinds =
        [typeof(FrequencyWindow), typeof(Cooldown), typeof(TimeWindow), typeof(ContentRule), typeof(NoticeGate)];

    private static readonly Type[] Counting = [typeof(FrequencyWindow), typeof(Cooldown)];

    /// <summary>Who collects from whom: does the law of this jurisdiction apply at all?</summary>
    public static Answer Applies(Question question)
    {
        var given = question.Given;
        var law = Law.Shipped(question);
        var contacts = given.Find("contactsIn7Days", "callsIn7Days") is { } made ? FrequencyLaw.Spread(made) : [];
        var channel = given.Find("candidate", "channel") is { } named ? LawWords.Channel(named)
            : contacts.Length > 0 ? Channel.Phone
            : Channel.Letter;
        var scene = Of(Scene.Of(law), given).After(contacts);
        var verdict = scene.Ask(new() { Channel = channel, Tone = Tone.Demand }, Scene.AnyDay);
        var found = scene.Findings(verdict, contacts.Length > 0 ? Counting : Kinds)
            .Where(finding => finding.Rule.Id.ToString().StartsWith($"{law.Jurisdiction}.", StringComparison.Ordinal)
                && finding.Rule is not NoticeGate { Acts.IsEmpty: false })
            .ToArray();
        return new Answer()
            .Say("ruleApplies", () => found.Length > 0)
            .Say("withinLimit", () => !found.Any(finding => Counting.Contains(finding.Rule.GetType())
                && Scene.Blocks(finding)));
    }

    /// <summary>Who collects, and what the debtor is, as far as a case says so.</summary>
    public static Scene Of(Scene scene, Given given)
    {
        if (given.Find("role", "sender", "creditorRole") is { } role)
        {
            var named = LawWords.Role(role);
            var isForeign = given.Find("inOwnName") is { } own && !own.Flag;
            scene = scene.WithAccount(account => account with
            {
                CreditorRole = named is CreditorRole.OwnName && isForeign ? CreditorRole.Agency : named,
            });
        }

        if (given.Find("debtType", "debtor", "debtorKind") is { } kind)
        {
            scene = scene.With(facts => facts with { Kind = LawWords.Kind(kind) });
        }

        if (given.Find("debtorIsConsumer") is { IsNull: false } consumer)
        {
            scene = scene.With(facts => facts with
            {
                Kind = consumer.Flag ? DebtorKind.Consumer : DebtorKind.Business,
            });
        }

        return given.Find("product") is { } product
            ? scene.WithAccount(account => account with { Product = product.Text })
            : scene;
    }

    /// <summary>Rules that are named by their figures, such as "US-MA 2-in-7", at once.</summary>
    public static Answer Merge(Question question)
    {
        var given = question.Given;
        var law = Law.Shipped(question);
        var rules = given.Need("rules").Items.Select(item => (item.Text, Rule: RuleOf(law, item))).ToArray();
        var channel = given.Find("candidate") is { } named ? LawWords.Channel(named) : Channel.Phone;
        var made = FrequencyLaw.Spread(given.Need("contactsIn7Days", "callsIn7Days"));
        var scene = Of(Scene.Of(law), given).After(made.Select(contact => contact with { Channel = channel }));
        var found = FrequencyLaw.Find(scene, channel, scene.At(Scene.AnyDay));
        return new Answer()
            .Say("permitted", () => !found.Any(Scene.Blocks))
            .Say("blockingRule", () => rules.Where(rule => Found(rule.Rule).Any(Scene.Blocks))
                .Select(rule => rule.Text).FirstOrDefault())
            .Say("passedRules", () => Answer.Each(
                rules.Where(rule => Found(rule.Rule).Any() && !Found(rule.Rule).Any(Scene.Blocks)),
                rule => (JsonNode)rule.Text));

        IEnumerable<ContactFinding> Found(LegalRule rule) => found.Where(finding => finding.Rule.Id == rule.Id);
    }

    /// <summary>A hold or a missing fact beside all else that is in order.</summary>
    public static Answer Reason(Question question)
    {
        var given = question.Given;
        foreach (var other in new[] { "time", "frequency", "consent", "content" })
        {
            if (given.Find(other) is { } well && well.Word is not "ok")
            {
                throw well.Wrong("ok");
            }
        }

        var place = given.Find("jurisdiction");
        var isUnknown = place is not null && place.IsNull;
        var law = Law.Of(place is { IsText: true } ? question with { Jurisdiction = place.Text } : question);
        var scene = Scene.Of(law).With(facts => facts with { Jurisdiction = isUnknown ? null : facts.Jurisdiction });
        var hold = given.Find("hold");
        scene = hold is { IsNull: false } ? HoldStates.Of(scene, hold).Scene : scene;

        var channel = given.Find("action", "candidate", "channel") is { } named
            ? LawWords.Channel(named)
            : Channel.Letter;
        var verdict = scene.Ask(new() { Channel = channel }, Scene.AnyDay);
        return new Answer()
            .Say("permitted", () => !verdict.Obstacles.Any(IsMeant))
            .Say("reason", () => verdict.Obstacles.Select(finding => finding.Kind is FindingKind.Missing
                ? "policy-unresolved"
                : finding.Datum is { } datum && datum.StartsWith("hold:", StringComparison.Ordinal)
                    ? $"hold:{hold?.Text}"
                    : finding.Datum).FirstOrDefault());
    }

    // That the rest is in order is given: what a text must contain is part of the rest.
    private static bool IsMeant(ContactFinding finding) => finding.Rule is not ContentRule;

    private static FrequencyWindow RuleOf(Law law, Given name)
    {
        var figures = Figures().Match(name.Text);
        var (limit, length) = figures.Success
            ? (int.Parse(figures.Groups[1].Value, CultureInfo.InvariantCulture),
                int.Parse(figures.Groups[2].Value, CultureInfo.InvariantCulture))
            : throw name.Wrong("a rule with its figures, such as 7-in-7");
        return law.Rule<FrequencyWindow>(
            rule => rule.Limit == limit && rule.Length == length, $"a rule \"{name.Text}\"");
    }

    [GeneratedRegex(@"(\d+)-in-(\d+)")]
    private static partial Regex Figures();
}
