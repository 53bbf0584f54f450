using System.Text;
using Dunning;

namespace QuickStart.Page;

/// <summary>The contacts of the day by step and channel, with a sum per currency.</summary>
internal sealed class ContactTable
{
    private readonly IReadOnlyList<DunningAction> _actions;
    private readonly IReadOnlyList<Currency> _currencies;

    public ContactTable(IReadOnlyList<DecidedCase> cases)
    {
        _actions = [.. cases.SelectMany(one => one.Case.Actions)];
        _currencies =
        [
            .. _actions.CountBy(action => action.Total.Currency)
                .OrderByDescending(currency => currency.Value)
                .ThenBy(currency => currency.Key.Code, StringComparer.Ordinal)
                .Select(currency => currency.Key),
        ];
    }

    public void Write(StringBuilder page)
    {
        Line(page, "Contact today", _actions, isTotal: true);
        var rows = _actions.GroupBy(action => (action.Rung, action.Step, Channel: Words.Of(action.Channel)))
            .OrderBy(row => row.Key.Rung)
            .ThenBy(row => row.Key.Step, StringComparer.Ordinal)
            .ThenBy(row => row.Key.Channel, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var brief = row.First() is CreateTask ? ", with brief" : "";
            Line(page, $"  {Words.OfStep(row.Key.Step) + brief,-19}{row.Key.Channel}", [.. row], isTotal: false);
        }
    }

    private void Line(StringBuilder page, string name, IReadOnlyList<DunningAction> actions, bool isTotal)
    {
        page.Append($"{name,-33}{Words.Of(actions.Count),4}{(isTotal ? " cases" : "")}".PadRight(43));
        foreach (var currency in _currencies)
        {
            var sum = actions.Where(action => action.Total.Currency == currency)
                .Aggregate(new Money(0, currency), (sum, action) => sum + action.Total);
            page.Append(Words.Of(sum).PadLeft(13)).Append(' ').Append(isTotal ? currency.Code : "   ");
        }

        while (page[^1] == ' ')
        {
            page.Length--;
        }

        page.Append('\n');
    }
}
