using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using NodaTime;

namespace Dunning.Vectors.Laws;

/// <summary>Which contacts count, and together with which others.</summary>
internal static class CountingLaw
{
    private static readonly LocalDate DayBefore = Scene.AnyDay.PlusDays(-1);

    /// <summary>One contact: does it count, and does it bring a time of peace?</summary>
    public static Answer One(Question question)
    {
        var given = question.Given;
        var scene = Scene.Of(Law.Shipped(question));
        var contact = Contact(given);
        return new Answer()
            .Say("countsTowardFrequency", () => Counted(scene.After(contact)) > Counted(scene))
            .Say("startsCooldown", () => FrequencyLaw.Find(scene.After(contact), Channel.Phone, Noon(scene))
                .Any(finding => finding.Rule is Cooldown && Scene.Blocks(finding)))
            .Say("otherRulesStillApply", () => scene.Ask(new() { Channel = contact.Channel }, Noon(scene)).Findings
                .Any(finding => scene.IsOfLaw(finding.Rule)));
    }

    /// <summary>A list of calls to persons about debts.</summary>
    public static Answer Calls(Question question)
    {
        var given = question.Given;
        var calls = given.Need("calls").Items.Select(item => (
            Person: item.Find("person") is { } person ? person.Text : "consumer",
            Role: item.Find("person") is { } who ? LawWords.Person(who) : PartyRole.Debtor,
            Debt: item.Need("debt").Text,
            Number: item.Find("number")?.Text)).ToArray();
        var scene = Scene.Of(Law.Shipped(question)).Owing(calls.Select(call => call.Debt).Distinct()
            .Select(debt => (debt, (string?)$"account of {debt}")));
        foreach (var role in calls.Select(call => call.Role).Distinct().Where(role => role is not PartyRole.Debtor))
        {
            scene = scene.Beside(role);
        }

        scene = scene.After(calls.Select(call => new ContactAttempt
        {
            On = DayBefore,
            Channel = Channel.Phone,
            Outcome = ContactOutcome.NoAnswer,
            Receivables = [call.Debt],
            Party = To(call.Role),
        }));
        return new Answer().Say("bucketCounts", () =>
        {
            var counts = new JsonObject();
            foreach (var (person, role, debt, _) in calls.DistinctBy(call => (call.Person, call.Debt)))
            {
                counts[$"{person}/{debt}"] = Counted(scene, new()
                {
                    Channel = Channel.Phone,
                    To = To(role),
                    Receivables = [debt],
                });
            }

            return counts;
        });
    }

    /// <summary>A conversation about several debts.</summary>
    public static Answer Conversation(Question question)
    {
        var talk = question.Given.Need("conversation") is { IsObject: true } of
            ? of
            : throw question.Given.OtherForm("a conversation with its date");
        string[] debts = [.. talk.Find("about")?.OneOrMore.Select(item => item.Text) ?? [],
            .. talk.Find("consumerRaises", "collectorRaises")?.OneOrMore.Select(item => item.Text) ?? []];
        var day = talk.Need("date").Date;
        var scene = Scene.Of(Law.Shipped(question)).Owing(debts.Select(debt => (debt, (string?)$"account {debt}")));
        scene = scene.After(new ContactAttempt
        {
            On = day,
            Channel = Channel.Phone,
            Direction = talk.Find("placedBy") is { } by && LawWords.PersonIn(by.Word) is PartyRole.Debtor
                ? ContactDirection.Inbound
                : ContactDirection.Outbound,
            Outcome = ContactOutcome.RightParty,
            Receivables = debts.Select(debt => (ReceivableId)debt).ToValueList(),
        });
        return new Answer().Say("cooldownUntilExclusive", () =>
        {
            var ends = new JsonObject();
            foreach (var debt in debts)
            {
                ends[LawWords.Member(debt)] = Answer.Text(FrequencyLaw.Find(
                    scene, Channel.Phone, scene.At(day, new LocalTime(20, 0)), About(debt))
                    .Where(finding => finding.Rule is Cooldown && Scene.Blocks(finding))
                    .Select(finding => finding.Earliest is { } end ? scene.DateOf(end) : (LocalDate?)null).Max());
            }

            return ends;
        });
    }

    /// <summary>Calls about loans that are one account, or several.</summary>
    public static Answer Loans(Question question)
    {
        var given = question.Given;
        var isOne = given.Need("singleAccountNumber", "sameAccountNumber").Flag;
        var loans = given.Need("loans", "debts").Items.Select(item => item.Text).ToArray();
        var number = given.Need("callsIn7Days").Number;
        var scene = Scene.Of(Law.Shipped(question))
            .Owing(loans.Select(loan => (loan, (string?)(isOne ? Scene.Account : $"account {loan}"))));
        var calls = Enumerable.Range(0, number)
            .Select(i => FrequencyLaw.Attempt(Channel.Phone, i, number) with
            {
                Receivables = [loans[i % loans.Length]],
            })
            .ToArray();
        return new Answer()
            .Say("presumedViolation", () => FrequencyLaw.Replay(scene, calls).Any(FrequencyLaw.IsPresumed))
            .Say("bucketCount", () => loans.Max(loan => Counted(scene.After(calls), About(loan))));
    }

    /// <summary>Calls of several collectors: each counts its own.</summary>
    public static Answer Collectors(Question question)
    {
        var numbers = question.Given.Need("callsIn7Days") is { IsObject: true } several
            ? several.Members.Select(item => (item.Name, item.Number)).ToArray()
            : throw question.Given.OtherForm("calls of several collectors");
        var scene = Scene.Of(Law.Shipped(question));
        return new Answer()
            .Say("presumedViolation", () => numbers.Any(one => FrequencyLaw.Replay(
                scene.After(numbers.Where(other => other != one).SelectMany(other => Calls(other.Number, other.Name))),
                Calls(one.Number, by: null)).Any(FrequencyLaw.IsPresumed)))
            .Say("aggregateCalls", () => numbers.Sum(one =>
                Counted(scene.After(Calls(one.Number, by: null)))));
    }

    /// <summary>How many contacts the rules of law count against one more.</summary>
    public static int Counted(Scene scene, ProposedContact? contact = null) => FrequencyLaw
        .Find(scene, contact?.Channel ?? Channel.Phone, Noon(scene), contact)
        .Where(finding => finding.Rule is FrequencyWindow { Unit: not (WindowUnit.Minutes or WindowUnit.Hours) })
        .Select(finding => finding.Count).DefaultIfEmpty().Max();

    private static ContactAttempt[] Calls(int number, string? by) =>
        [.. Enumerable.Range(0, number).Select(i => FrequencyLaw.Attempt(Channel.Phone, i, number) with { By = by })];

    private static ContactAttempt Contact(Given given)
    {
        var talked = given.Find("conversation") is { } talk
            ? talk.IsFlag ? talk.Flag : throw talk.OtherForm("true or false")
            : (bool?)null;
        var direction = given.Find("direction")?.Word switch
        {
            null or "outbound" or "outgoing" => ContactDirection.Outbound,
            "inbound" or "incoming" => ContactDirection.Inbound,
            _ => throw given.Find("direction")!.Wrong("who called whom"),
        };
        var outcome = given.Find("outcome") is { } word ? LawWords.Outcome(word)
            : talked is { } spoke ? spoke ? ContactOutcome.RightParty : ContactOutcome.NoAnswer
            : throw given.OtherForm("a contact with its outcome");
        return new()
        {
            On = DayBefore,
            Channel = given.Find("channel") is { } channel ? LawWords.Channel(channel) : Channel.Phone,
            Direction = direction,
            Outcome = outcome,
        };
    }

    private static ProposedContact About(string debt) => new() { Channel = Channel.Phone, Receivables = [debt] };

    private static PartyId? To(PartyRole role) => role is PartyRole.Debtor ? default(PartyId?) : Scene.NameOf(role);

    private static Instant Noon(Scene scene) => scene.At(Scene.AnyDay);
}
