using System.Text;
using NodaTime;
using Snippets;

namespace Dunning.Tests.Promises.Choices;

/// <summary>The page about choices tells the truth: kinds, consequences and the JSON are those of the library.</summary>
public class ChoicesPageTests
{
    private static readonly (ChoiceKind Kind, string What)[] Kinds =
    [
        (ChoiceKind.PayAll, "all that is open of a case, due or not, with charges and interest"),
        (ChoiceKind.PayPart, "a part of it, from the smallest coin"),
        (ChoiceKind.PayLater, "a promise: how much at least and at most, by which last day"),
        (ChoiceKind.PayByPlan, "up to three plans, worked out"),
        (ChoiceKind.PayOffPlan, "all that is left of a plan, at once"),
        (ChoiceKind.ChangePlan, "another plan in the place of one, over what is left of it"),
        (ChoiceKind.Dispute, "each receivable, or a part of it"),
        (ChoiceKind.TellReason, "why it was not paid: one of the reasons for arrears"),
        (ChoiceKind.AskForPerson, "a call or an answer by a person"),
        (ChoiceKind.SetPreference, "a channel, weekdays, hours"),
        (ChoiceKind.StopChannel, "each channel that is in use"),
    ];

    private static readonly (ChoiceConsequence Consequence, string What)[] Consequences =
    [
        (ChoiceConsequence.SettledByPayment, "nothing is recorded; the money settles the debt once it comes"),
        (ChoiceConsequence.AskedAgain,
            "what is promised is not asked for until `HeldUntil`; if less than `KeptAt` of it has come by then, it is "
            + "asked for again"),
        (ChoiceConsequence.InstalmentAsked,
            "nothing of the plan is asked for but missed instalments, the first on `HeldUntil`; with `MissedMax` of "
            + "them all is asked for again"),
        (ChoiceConsequence.RestGoesOn,
            "what is disputed is not asked for until the dispute is settled; the rest goes on"),
        (ChoiceConsequence.Known, "it is known, and the policy may treat the case otherwise"),
        (ChoiceConsequence.Heeded, "the wish is heeded in every contact"),
    ];

    [Fact]
    public void It_lists_every_kind()
    {
        Kinds.Select(row => row.Kind).ShouldBe(Enum.GetValues<ChoiceKind>());
        Approved.Part("kinds", Table("choice", Kinds.Select(row => ($"{row.Kind}", row.What))), "docs", "choices.md");
    }

    [Fact]
    public void It_lists_every_consequence()
    {
        Consequences.Select(row => row.Consequence).ShouldBe(Enum.GetValues<ChoiceConsequence>());
        Approved.Part(
            "consequences",
            Table("`Consequence`", Consequences.Select(row => ($"{row.Consequence}", row.What))),
            "docs",
            "choices.md");
    }

    [Fact]
    public void It_shows_the_options_of_a_debtor()
    {
        var policy = DocPolicies.All.Single(known => known.Name == "choices");
        var day = new LocalDate(2026, 2, 10);
        var snapshot = new DebtorSnapshot
        {
            Debtor = "D-1042",
            Currency = Currency.EUR,
            Receivables = [new() { Id = "R-881", Amount = 300m, DueOn = new(2026, 2, 5) }],
            Reachable = [Channel.Email, Channel.Letter],
            PaymentsKnownUntil = day.PlusDays(-1),
        };

        var json = new DunningEngine(policy).Options(snapshot, AsOf.On(day)).ToJson();
        Approved.Part("options", $"```json\n{json}\n```\n", "docs", "choices.md");
    }

    [Fact]
    public void A_refusal_stands_in_the_json_with_its_figures()
    {
        var story = OptionTests.Of(Story.Item() with { TimeBarredOn = Story.On(1) });

        new DunningEngine(story.Policy).Options(story.Debtor, AsOf.On(Story.On(6))).ToJson().ShouldContain(
            "{\"choose\":\"payLater\",\"currency\":\"EUR\",\"whyNot\":[{\"rule\":\"choices.time-barred\","
            + "\"receivable\":\"R-1\",\"figures\":{\"since\":\"2026-03-03\"}}]}");
    }

    private static string Table(string head, IEnumerable<(string Name, string What)> rows)
    {
        var text = new StringBuilder($"| {head} | what it is |\n|---|---|\n");
        foreach (var (name, what) in rows)
        {
            text.Append("| `").Append(name).Append("` | ").Append(what).Append(" |\n");
        }

        return text.ToString();
    }
}
