using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Snippets;

namespace Dunning.Tests.Docs;

/// <summary>The example on the page of a rule: facts as JSON, a policy by name, days, and what is decided.</summary>
/// <remarks>
/// Every day from the first to the last is decided, and what is decided counts as issued. A day that is not listed
/// must have no act. "payments known to the day before" gives each day its own knowledge; else it is that of the facts.
/// </remarks>
internal sealed class RuleExample
{
    private const string Fresh = "payments known to the day before";

    private readonly RuleId _rule;
    private readonly DunningEngine _engine;
    private readonly bool _isFresh;
    private readonly LocalDate[] _days;
    private readonly StringBuilder _text = new();
    private DebtorSnapshot _snapshot;

    public RuleExample(RulePage page)
    {
        _rule = page.Rule;
        _snapshot = SnapshotJson.Read(Encoding.UTF8.GetBytes(page.Block("facts"))).Value;
        var lines = page.Block("decisions").Split('\n');
        var policy = lines[0].Split(';')[0]["policy ".Length..];
        var named = DocPolicies.All.Single(known => known.Name == policy);
        _engine = new(named, DocPolicies.LawOf(named));
        _isFresh = lines[0].EndsWith(Fresh, StringComparison.Ordinal);
        _days =
        [
            .. lines.Where(line => line.Length > 0 && char.IsAsciiDigit(line[0]))
                .Select(line => LocalDatePattern.Iso.Parse(line[..10]).Value)
                .Distinct(),
        ];
        _text.Append(lines[0]).Append('\n');
    }

    /// <summary>Whether the rule of the page has spoken.</summary>
    public bool HasSpoken { get; private set; }

    /// <summary>Decides all days and writes down what comes of it.</summary>
    public string Tell()
    {
        for (var day = _days[0]; day <= _days[^1]; day = day.PlusDays(1))
        {
            _snapshot = _isFresh ? _snapshot with { PaymentsKnownUntil = day.PlusDays(-1) } : _snapshot;
            var explanation = _engine.Explain(_snapshot, AsOf.On(day));
            if (_days.Contains(day))
            {
                Tell(explanation);
            }
            else
            {
                Story.Acts(explanation.Decision).ShouldBeEmpty($"{_rule}: {day} is not listed.");
            }

            _snapshot = DunningEngine.Issue(_snapshot, explanation.Decision);
        }

        return _text.ToString();
    }

    /// <summary>Shows each day with the facts of that day, on which what was decided before counts as issued.</summary>
    public void Each(Action<DunningEngine, DebtorSnapshot, AsOf> show)
    {
        for (var day = _days[0]; day <= _days[^1]; day = day.PlusDays(1))
        {
            _snapshot = _isFresh ? _snapshot with { PaymentsKnownUntil = day.PlusDays(-1) } : _snapshot;
            show(_engine, _snapshot, AsOf.On(day));
            _snapshot = DunningEngine.Issue(_snapshot, _engine.Decide(_snapshot, AsOf.On(day)));
        }
    }

    private void Tell(Explanation explanation)
    {
        var decision = explanation.Decision;
        for (var i = 0; i < decision.Cases.Count; i++)
        {
            var part = decision.Cases[i];
            var name = decision.Cases.Count > 1 ? $"{part.Case}: " : "";
            var date = decision.AsOf.Date.ToString("yyyy-MM-dd ddd", CultureInfo.InvariantCulture);
            _text.Append(CultureInfo.InvariantCulture, $"{date}  {name}{Outcome(part)}\n");
            var because = part.Because.ToString();
            Line("because", because, part.Because.Rule);
            foreach (var reason in part.Reasons.Where(reason => reason.Rule == _rule && reason.ToString() != because))
            {
                Line("reason", reason.ToString(), _rule);
            }

            foreach (var node in explanation.Cases[i].Why.Where(node => node.Reason?.Rule == _rule))
            {
                if (node.Reason != part.Because && !part.Reasons.Contains(node.Reason!))
                {
                    Line("why", node.ToString(), _rule);
                }
            }
        }
    }

    private void Line(string word, string text, RuleId rule)
    {
        _text.Append(CultureInfo.InvariantCulture, $"                {word,-7} {text}\n");
        HasSpoken |= rule == _rule;
    }

    private static string Outcome(CaseDecision part)
    {
        var acts = part.Actions.Select(Notice).Concat(part.Measures.Select(act => $"{Codes.Of(act.Act)} {act.Measure}"
            + (act.NeedsApproval ? ", once a person approves" : ""))).ToArray();
        return acts.Length > 0 ? string.Join("; ", acts)
            : part.Outcome is Dunning.Outcome.Settled ? "nothing, settled" : "nothing";
    }

    private static string Notice(DunningAction act)
    {
        var verb = act.Rung == 0 && act.Tone is Tone.Inform ? "announces" : "asks";
        var to = act.To is { } party ? $" to {party}" : "";
        var items = act.Items.Count > 1
            ? $": {string.Join(", ", act.Items.Select(item => $"{item.Receivable} {Role(item.Role)}"))}"
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{act.Step} by {act.Channel}{to}, tone {Codes.Of(act.Tone)}, {verb} {act.Total}{items}");
    }

    private static string Role(ItemRole role) => role switch
    {
        ItemRole.RidesAlong => "rides along",
        ItemRole.Rises => "rises",
        ItemRole.Repeats => "repeats",
        ItemRole.Shown => "is shown",
        _ => "is announced",
    };
}
