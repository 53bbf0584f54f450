using System.Text;
using NodaTime;
using Snippets;

namespace Dunning.Tests.Promises.Choices;

/// <summary>The page about choices tells the truth: kinds, consequences and JSON are those of the library.</summary>
public class ChoicesPageTests
{
    private const string Paid = "nothing is recorded; the money settles the debt once it comes";

    private const string Planned = "nothing of the plan is asked for but missed instalments, the first on `HeldUntil`; "
        + "with `MissedMax` of them all is asked for again";

    private static readonly (ChoiceKind Kind, string What, string Then)[] Kinds =
    [
        (ChoiceKind.PayAll, "all that is open of a case, due or not, with charges and interest", Paid),
        (ChoiceKind.PayPart, "a part of it, from the smallest coin", Paid),
        (ChoiceKind.PayLater, "a promise: how much at least and at most, by which last day",
            "it is not asked for until `HeldUntil`; if less than `KeptAt` of it has come by then, it is asked for "
            + "again"),
        (ChoiceKind.PayByPlan, "up to three plans, worked out", Planned),
        (ChoiceKind.PayOffPlan, "all that is left of a plan, at once", Paid),
        (ChoiceKind.ChangePlan, "another plan in the place of one, over what is left of it", Planned),
        (ChoiceKind.Dispute, "each receivable, or a part of it",
            "what is disputed is not asked for until the dispute is settled; the rest goes on"),
        (ChoiceKind.TellReason, "why it was not paid: one of the reasons for arrears",
            "it is known, and the policy may treat the case otherwise"),
        (ChoiceKind.AskForPerson, "a call or an answer by a person", "a step on `contactReplied` answers"),
        (ChoiceKind.SetPreference, "a channel, weekdays, hours", "the wish is heeded in every contact"),
        (ChoiceKind.StopChannel, "each channel that is in use", "the channel is used no more"),
    ];

    [Fact]
    public void It_lists_every_kind()
    {
        Kinds.Select(row => row.Kind).ShouldBe(Enum.GetValues<ChoiceKind>());
        var text = new StringBuilder("| choice | what it is | what follows |\n|---|---|---|\n");
        foreach (var (kind, what, then) in Kinds)
        {
            text.Append("| `").Append(kind).Append("` | ").Append(what).Append(" | ").Append(then).Append(" |\n");
        }

        Approved.Part("kinds", text.ToString(), "docs", "choices.md");
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
}
