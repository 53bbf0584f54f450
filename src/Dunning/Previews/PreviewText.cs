using Dunning.Decisions;

namespace Dunning.Previews;

/// <summary>Puts a preview into words.</summary>
internal sealed class PreviewText
{
    private readonly TermsPreview _preview;
    private readonly Texts _texts;
    private readonly List<string> _parts = [];

    private PreviewText(TermsPreview preview, Texts texts) => (_preview, _texts) = (preview, texts);

    public static string Of(TermsPreview preview, Texts texts)
    {
        var text = new PreviewText(preview, texts);
        text.Terms();
        text.Days();
        text.Interest();
        return string.Join("\n\n", text._parts);
    }

    private void Terms()
    {
        var terms = _preview.Terms;
        Add("# ", "preview.title");
        Add("", "preview.terms",
            Argument.Of("amount", terms.Amount),
            Argument.Of("invoiced", Day.Of(terms.InvoicedOn)),
            Argument.Of("due", Day.Of(terms.DueOn)),
            Argument.Coded("debtor", terms.Debtor));
        if (terms.Jurisdiction is { } place && !_preview.Basis.Packs.IsEmpty)
        {
            Add("", "preview.law", Argument.Verbatim("place", place),
                Argument.Verbatim("packs", string.Join(", ", _preview.Basis.Packs)));
        }
        else
        {
            Add("", "preview.law-unknown");
        }

        Add("", "preview.assumed");
    }

    private void Days()
    {
        Add("## ", "preview.head.days");
        if (_preview.Days.IsEmpty)
        {
            Add("", "preview.nothing");
        }
        else
        {
            _parts.Add(string.Join('\n', Lines().Select(line => $"- {line}")));
        }

        Add("", _preview.GoesOn ? "preview.goes-on" : "preview.ends",
            Argument.Of("on", Day.Of(_preview.LookedUntil)),
            Argument.Verbatim("because", _texts.Render(_preview.Because)));
    }

    private List<string> Lines()
    {
        var lines = new List<string>();
        var same = new List<DunningAction>();
        foreach (var day in _preview.Days)
        {
            foreach (var act in day.Actions)
            {
                if (same.Count > 0 && !IsSame(same[^1], act))
                {
                    Tell(same, lines);
                }

                same.Add(act);
            }

            var measures = day.Measures.ToArray();
            if (measures.Length > 0)
            {
                Tell(same, lines);
                lines.AddRange(measures.Select(Line));
            }
        }

        Tell(same, lines);
        return lines;
    }

    // Whoever reads what may happen need not read the same statement of each month.
    private void Tell(List<DunningAction> same, List<string> lines)
    {
        if (same.Count > 2)
        {
            lines.Add(Line(same[0]));
            lines.Add(_texts.Phrase(
                "preview.again",
                Argument.Of("count", same.Count - 1),
                Argument.Named("step", same[0].Step),
                Argument.Of("on", Day.Of(same[^1].On))));
        }
        else
        {
            lines.AddRange(same.Select(Line));
        }

        same.Clear();
    }

    private static bool IsSame(DunningAction one, DunningAction next) =>
        one.Total.Amount == 0
        && next.Total.Amount == 0
        && string.Equals(one.Step, next.Step, StringComparison.Ordinal)
        && one.Channel == next.Channel
        && one.Deadline is null
        && next.Deadline is null;

    private string Line(MeasureAction measure) => _texts.Phrase(
        measure.Act is MeasureAct.Revert ? "preview.reverted" : "preview.applied",
        Argument.Of("on", Day.Of(measure.On)),
        Argument.Named("measure", measure.Measure));

    private string Line(DunningAction act)
    {
        var sums = act.Amounts;
        var line = _texts.Phrase(
            act is CreateTask ? "preview.call" : act.Total.Amount > 0 ? "preview.notice" : "preview.tells",
            Argument.Of("on", Day.Of(act.On)),
            Argument.Named("step", act.Step),
            Argument.Of("channel", act.Channel),
            Argument.Coded("tone", act.Tone),
            Argument.Of("total", act.Total));
        return string.Join("; ", new[]
        {
            line,
            Part("preview.charge", sums.Charge),
            Part("preview.charges-before", sums.ChargesBefore),
            Part("preview.interest", sums.AccruedInterest),
            act.Deadline is { } by ? _texts.Phrase("preview.deadline", Argument.Of("by", Day.Of(by))) : "",
        }.Where(part => part.Length > 0));
    }

    private string Part(string key, Money amount) =>
        amount.Amount > 0 ? _texts.Phrase(key, Argument.Of("amount", amount)) : "";

    private void Interest()
    {
        if (_preview.Default is not { } begins)
        {
            return;
        }

        Add("## ", "preview.head.interest");
        if (_preview.InterestFrom is not { } from)
        {
            Add("", "preview.no-default", Argument.Verbatim("citation", begins.Rule.Citation));
            return;
        }

        Add("", "preview.default",
            Argument.Of("from", Day.Of(from)), Argument.Verbatim("citation", begins.Rule.Citation));
        if (_preview.Interest is not { } statement)
        {
            Add("", "preview.no-interest");
        }
        else if (statement.Refusal is not InterestRefusal.None)
        {
            Add("", "preview.no-rate", Argument.Of("from", Day.Of(from)));
        }
        else
        {
            Example(statement);
        }
    }

    private void Example(InterestStatement statement)
    {
        var item = statement.Items[0];
        Add("", "preview.example",
            Argument.Of("last", Day.Of(item.Claim.LastDay)),
            Argument.Of("interest", statement.Interest),
            Argument.Verbatim("law", statement.Rule.Id.Value),
            Argument.Verbatim("citation", statement.Rule.Citation));
        _parts.Add(string.Join('\n', item.Lines.Select(line => $"- {Line(line)}")));
    }

    private string Line(InterestLine line) => _texts.Phrase(
        "preview.line",
        Argument.Of("first", Day.Of(line.First)),
        Argument.Of("last", Day.Of(line.Last)),
        Argument.Of("days", line.CountedDays),
        Argument.Verbatim("rate", _texts.Percent(line.Rate)),
        Argument.Of("principal", line.Principal),
        Argument.Of("interest", line.Interest));

    private void Add(string mark, string key, params ReadOnlySpan<Argument> figures) =>
        _parts.Add(mark + _texts.Phrase(key, figures));
}
