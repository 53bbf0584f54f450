using Dunning.Diagnostics;
using Dunning.Json;

namespace Dunning.Debtors;

/// <summary>Makes a change of a text.</summary>
internal static class ChangeReader
{
    private const string Form = "write NAME=VALUE, as in hardship=true or R-881.open=397.50 EUR";

    /// <summary>What is written with an operator of its own, or is more than a member.</summary>
    private static readonly Dictionary<string, Func<string, Outcome>> Verbs = new()
    {
        ["paid="] = Paid,
        ["promise="] = Promise,
        ["hold="] = Hold,
        ["holds-="] = text => new(new HoldRemoval(text)),
        ["reachable+="] = text => Reachable(text, isAdded: true),
        ["reachable-="] = text => Reachable(text, isAdded: false),
        ["preferred="] = Preferred,
    };

    /// <summary>What is not to be changed: it says who or what is spoken of.</summary>
    private static readonly string[] Keys = ["debtor", "id"];

    public static Checked<WhatIf> Read(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            return Refuse(text, new("DUN2151", $"{Fault.Quote(text)} is no change: {ProblemTemplate.Whole(Form)}."));
        }

        var sign = text[equals - 1] is '+' or '-' ? 1 : 0;
        var target = text[..(equals - sign)].Trim();
        var verb = $"{target}{text[(equals - sign)..(equals + 1)]}";
        var value = text[(equals + 1)..].Trim();
        var read = Verbs.TryGetValue(verb, out var make) ? make(value)
            : sign > 0 ? new(null, ChangeNames.Unknown(verb))
            : Member(target, value);
        return read.Change is { } change ? new(new WhatIf(change)) : Refuse(target, read.Fault!);
    }

    private static Checked<WhatIf> Refuse(string target, Fault fault) =>
        new([new(fault.Id, Fault.Shorten(target), fault.Text)]);

    private static Outcome Member(string target, string value)
    {
        if (!Keys.Contains(target) && FactsShape.Facts.Find(target) is { } setter)
        {
            var setting = setter.Parse(value);
            return Of(setting.Fault, () => new DebtorChange(target, setting));
        }

        var point = target.LastIndexOf('.');
        return point > 0
            ? OfReceivable(target[..point], target[(point + 1)..], value)
            : new(null, ChangeNames.Unknown(target));
    }

    private static Outcome OfReceivable(string id, string member, string value)
    {
        if (member is "open" or "disputed")
        {
            var fault = Scalars.Money.Parse(value, out var money);
            return Of(fault, () => member == "open" ? new OpenChange(id, money) : new DisputedChange(id, money));
        }

        if (Keys.Contains(member) || ReceivableShapes.Receivable.Find(member) is not { } setter)
        {
            return new(null, ChangeNames.Unknown(id, member));
        }

        var setting = setter.Parse(value);
        return Of(setting.Fault, () => new ReceivableMemberChange(id, member, setting));
    }

    private static Outcome Paid(string text) =>
        Of(Scalars.Money.Parse(text, out var paid), () => new PaidChange(paid));

    private static Outcome Preferred(string text) =>
        Of(ContactShapes.Channel.Parse(text, out var channel), () => new PreferredChange(channel));

    private static Outcome Promise(string text)
    {
        var parts = text.Split(" by ");
        if (parts.Length != 2)
        {
            return new(null, new("DUN2151", "write amount and day, as in promise=412.50 EUR by 2026-02-20."));
        }

        var fault = Scalars.Money.Parse(parts[0], out var money);
        fault = Scalars.Date.Parse(parts[1], out var by) is { } wrongDay ? fault ?? wrongDay : fault;
        return Of(fault, () => new PromiseChange(money, by));
    }

    private static Outcome Hold(string text)
    {
        var parts = text.Split(" until ", count: 2);
        var fault = HoldShapes.Kind.Parse(parts[0], out var kind);
        if (parts.Length == 1)
        {
            return Of(fault, () => new HoldChange(kind, Until: null));
        }

        fault = Scalars.Date.Parse(parts[1], out var until) is { } wrongDay ? fault ?? wrongDay : fault;
        return Of(fault, () => new HoldChange(kind, until));
    }

    private static Outcome Reachable(string text, bool isAdded) =>
        Of(ContactShapes.Channel.Parse(text, out var channel), () => new ReachableChange(channel, isAdded));

    private static Outcome Of(Fault? fault, Func<Change> make) => fault is null ? new(make()) : new(null, fault);

    private readonly record struct Outcome(Change? Change, Fault? Fault = null);
}
