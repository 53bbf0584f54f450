using System.Text;
using Dunning;

namespace QuickStart.Page;

/// <summary>The contacts of the day by step and channel, with a sum per currency.</summary>
internal sealed class ContactTable
{
    private readonly IReadOnlyList<DunningAction> _actions;
    private readonly IReadOnlyList<Currency> _currencies;
    private readonly Words _words;

    public ContactTable(IReadOnlyList<DecidedCase> cases, Words words)
    {
        _words = words;
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
        Line(page, _words.Say("Contact today"), _actions, isTotal: true);
        var rows = _actions.GroupBy(action => (action.Rung, action.Step, Channel: _words.Of(action.Channel)))
            .OrderBy(row => row.Key.Rung)
            .ThenBy(row => row.Key.Step, StringComparer.Ordinal)
            .ThenBy(row => row.First().Channel.Name, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var brief = row.First() is CreateTask ? _words.Say(", with brief") : "";
            Line(page, $"  {_words.OfStep(row.Key.Step) + brief,-19}{row.Key.Channel}", [.. row], isTotal: false);
        }
    }

    private void Line(StringBuilder page, string name, IReadOnlyList<DunningAction> actions, bool isTotal)
    {
        page.Append($"{name,-33}{_words.Of(actions.Count),4}{(isTotal ? $" {_words.Say("cases")}" : "")}".PadRight(43));
        foreach (var currency in _currencies)
        {
            var sum = actions.Where(action => action.Total.Currency == currency)
                .Aggregate(new Money(0, currency), (sum, action) => sum + action.Total);
            page.Append(_words.Of(sum).PadLeft(13)).Append(' ').Append(isTotal ? currency.Code : "   ");
        }

        while (page[^1] == ' ')
        {
            page.Length--;
        }

        page.Append('\n');
    }
}
