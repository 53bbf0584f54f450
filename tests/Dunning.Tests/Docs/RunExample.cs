using System.Globalization;
using System.Text;
using NodaTime.Text;
using Snippets;

namespace Dunning.Tests.Docs;

/// <summary>The example on the page of a rule of runs: several debtors, one day, what a run makes of them.</summary>
/// <remarks>
/// The facts of the debtors stand one after another with an empty line between. The first line of the decisions names
/// the policy and then the cap: "at most 1 contact", "at most 1 by email", "1 contact in the run before", or
/// "last run 2026-02-12". Payments are known to the day before.
/// </remarks>
internal sealed class RunExample
{
    private readonly RuleId _rule;
    private readonly string[] _head;
    private readonly string _date;
    private readonly Decision[] _decisions;
    private readonly StringBuilder _text = new();

    public RunExample(RulePage page)
    {
        _rule = page.Rule;
        var lines = page.Block("decisions").Split('\n');
        _head = lines[0].Split("; ");
        _date = lines.First(line => line.Length > 0 && char.IsAsciiDigit(line[0]))[..10];
        var date = LocalDatePattern.Iso.Parse(_date).Value;
        var engine = new DunningEngine(DocPolicies.All.Single(known => _head[0] == $"policy {known.Name}"));
        _decisions =
        [
            .. page.Block("facts").Split("\n\n").Select(facts =>
                SnapshotJson.Read(Encoding.UTF8.GetBytes(facts)).Value with { PaymentsKnownUntil = date.PlusDays(-1) })
                .Select(snapshot => engine.Decide(snapshot, AsOf.On(date))),
        ];
        _text.Append(lines[0]).Append('\n');
    }

    /// <summary>Gets what was given as the reason.</summary>
    public List<Reason> Reasons { get; } = [];

    /// <summary>Whether the rule of the page has spoken.</summary>
    public bool HasSpoken { get; private set; }

    public string Tell()
    {
        var words = _head[1].Split(' ');
        if (words[0] == "last")
        {
            var refusal = RunOrder.Refuses(Iso(words[2]), Iso(_date));
            Line(refusal is null ? "the run is made" : "the run is refused", refusal);
            return _text.ToString();
        }

        if (words[0] != "at")
        {
            var verdict = new BlastRadius().Judge(Whole(words[0]), _decisions);
            Line(verdict.NeedsPerson ? "a person looks first" : "the run goes", verdict.Because);
            return _text.ToString();
        }

        var cap = Whole(words[2]);
        var run = words[3] == "by"
            ? new RunCaps { Channels = [new(Channel.Find(words[4])!.Value, cap)] }.Apply(_decisions)
            : new RunCaps { Contacts = cap }.Apply(_decisions);
        foreach (var part in run.Released.SelectMany(decision => decision.Cases))
        {
            var act = part.Actions.IsEmpty ? null : part.Actions[0];
            var what = act is null ? "nothing" : $"{act.Step} by {act.Channel}, asks {act.Total}";
            Line($"{part.Case}: {what}", act is null ? part.Because : null);
        }

        return _text.ToString();
    }

    private static NodaTime.LocalDate Iso(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private void Line(string what, Reason? because)
    {
        var date = LocalDatePattern.Iso.Parse(_date).Value.ToString("yyyy-MM-dd ddd", CultureInfo.InvariantCulture);
        _text.Append(CultureInfo.InvariantCulture, $"{date}  {what}\n");
        if (because is not null)
        {
            _text.Append(CultureInfo.InvariantCulture, $"                because {because}\n");
            Reasons.Add(because);
            HasSpoken |= because.Rule == _rule;
        }
    }
}
