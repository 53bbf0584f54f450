using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;

namespace Dunning.Vectors.Laws;

/// <summary>What a text must say, and must not.</summary>
internal static class ContentLaw
{
    private const string LimitedContent = "limited-content-message";

    /// <summary>Members that say that a text is about something, or has a part that law asks for.</summary>
    private static readonly Dictionary<string, string> Elements = new()
    {
        ["interestClaimed"] = "interest",
        ["feesClaimed"] = "collection-fees",
        ["collectionFeesClaimed"] = "collection-fees",
        ["higherInterestClaimed"] = "interest-above-statutory",
        ["vatClaimed"] = "fee-vat",
        ["addressResearched"] = "address-researched",
        ["costNoticeSent"] = "cost-notice",
        ["costNoticeIncluded"] = "cost-notice",
        ["warningIncluded"] = "lost-defences-warning",
        ["optOutStatementPresent"] = "opt-out",
        ["optOutPresent"] = "opt-out",
        ["debtAdviceReferral"] = "debt-advice-referral",
        ["interestCalculation"] = "interest-calculation",
        ["businessName"] = "business-name",
        ["requestReply"] = "request-to-reply",
        ["contactName"] = "contact-name",
        ["phone"] = "phone",
    };

    private static readonly Dictionary<string, string> Actions = new()
    {
        ["offer-instalment-agreement"] = "instalment-agreement",
        ["instalment-agreement"] = "instalment-agreement",
        ["offer-deferral"] = "deferral-agreement",
        ["request-acknowledgement"] = "acknowledgement-request",
        ["acknowledgement"] = "acknowledgement-request",
    };

    /// <summary>A text with its elements: what does it lack?</summary>
    public static Answer Text(Question question)
    {
        var given = question.Given;
        var scene = ScopeLaw.Of(Scene.Of(Law.Shipped(question)), given);
        if (given.Find("paymentDifficulty", "hardship", "paymentDifficulties") is { } hardship)
        {
            scene = scene.With(facts => facts with { Hardship = hardship.Flag });
        }

        if (given.Find("firstDemand") is { } first && !first.Flag)
        {
            scene = scene.After(new ContactAttempt
            {
                On = Scene.AnyDay.PlusDays(-30),
                Channel = Channel.Letter,
                Outcome = ContactOutcome.Delivered,
                Tone = Tone.Remind,
            });
        }

        var contact = new ProposedContact
        {
            Channel = given.Find("channel") is { } channel ? LawWords.Channel(channel) : Channel.Letter,
            Tone = Tone.Demand,
            Contains = [.. ElementsOf(given).Distinct()],
        };
        var day = given.Find("date", "today")?.Date ?? Scene.AnyDay;
        var found = scene.Findings(scene.Ask(contact, day), typeof(ContentRule))
            .Where(finding => finding.Rule.Strength is not LegalStrength.Guidance).ToArray();
        return new Answer()
            .Say("permitted", () => !found.Any(Scene.Blocks))
            .Say("ruleApplies", () => found.Length > 0)
            .Say("missing", () => Answer.Each(
                found.Where(Scene.Blocks).SelectMany(finding => finding.Elements.Intersect(((ContentRule)finding.Rule)
                    .Requires)).Distinct(),
                element => (JsonNode)element));
    }

    /// <summary>A message that says so little that it is none about a debt.</summary>
    public static Answer Limited(Question question)
    {
        var given = question.Given;
        _ = given.Need("businessName");
        var scene = Scene.Of(Law.Shipped(question));
        var rules = new Lazy<ContactFinding[]>(() =>
        [
            .. scene.Findings(
                scene.Ask(
                    new() { Channel = Channel.Phone, Contains = [LimitedContent, .. ElementsOf(given)] },
                    Scene.AnyDay),
                typeof(ContentRule))
                .Where(finding => ((ContentRule)finding.Rule).Only.Contains(LimitedContent)),
        ]);
        var left = new ContactAttempt
        {
            On = Scene.AnyDay.PlusDays(-1),
            Channel = Channel.Phone,
            Outcome = ContactOutcome.MessageLeft,
        };
        return new Answer()
            .Say("limitedContentMessage", () => IsLimited())
            .Say("isCommunication", () => !IsLimited())
            .Say("countsTowardFrequency", () => CountingLaw.Counted(scene.After(left)) > CountingLaw.Counted(scene));

        bool IsLimited() => rules.Value.Length > 0
            ? Array.TrueForAll(rules.Value, finding => finding.Kind is FindingKind.Passes)
            : throw new NotCoveredException("a pack without messages of limited content");
    }

    private static IEnumerable<string> ElementsOf(Given given)
    {
        foreach (var name in Elements.Keys)
        {
            if (given.Find(name) is { } there && IsThere(there))
            {
                yield return Elements[name];
            }
        }

        foreach (var element in new[] { "contains", "elements", "extras" }
            .SelectMany(name => given.Find(name)?.Items ?? []))
        {
            yield return element.Text;
        }

        if (given.Find("action") is { } action)
        {
            yield return Actions.GetValueOrDefault(action.Word) ?? throw action.Wrong("an action that is known");
        }
    }

    private static bool IsThere(Given given) => !given.IsNull && (given.IsFlag ? given.Flag : given.Text.Length > 0);
}
