using Dunning.Contacts;
using Dunning.Diagnostics;

namespace Dunning.Jurisdictions;

/// <summary>Finds what is wrong with packs that are to hold together.</summary>
internal sealed class LawCheck
{
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, LawPack> _packs = new(StringComparer.Ordinal);
    private readonly Dictionary<RuleId, LawPack> _rules = [];

    private LawCheck()
    {
    }

    public static ValueList<Problem> Of(ReadOnlySpan<LawPack> packs)
    {
        var check = new LawCheck();
        foreach (var pack in packs)
        {
            if (!check._packs.TryAdd(pack.Code, pack))
            {
                check.Add("DUN4001", pack.Code, $"Pack \"{pack.Code}\" is there twice. Keep one.");
            }
        }

        foreach (var pack in packs)
        {
            if (!ReferenceEquals(check._packs[pack.Code], pack))
            {
                continue; // one that is there twice has every rule twice
            }

            check.Layer(pack);
            check.Zones(pack);
            RateCheck.Of(pack, (where, id, text) => check.Add(id, where, text));
            CalendarFigures.Check(pack, (where, id, text) => check.Add(id, where, text));
            foreach (var rule in pack.Rules)
            {
                check.Rule(pack, rule);
            }
        }

        foreach (var pack in packs)
        {
            check.Exceptions(pack);
        }

        return check._problems.ToValueList();
    }

    private void Layer(LawPack pack)
    {
        if (pack.Over is { } under && !_packs.ContainsKey(under))
        {
            Add(
                "DUN4002",
                pack.Code,
                $"Pack \"{pack.Code}\" lies over \"{under}\", which is not there. Load it as well.");
        }

        var below = pack;
        for (var depth = 0; depth <= _packs.Count; depth++)
        {
            if (below.Over is not { } code || !_packs.TryGetValue(code, out below))
            {
                return;
            }
        }

        Add(
            "DUN4003",
            pack.Code,
            $"Pack \"{pack.Code}\" lies over itself, by way of \"{pack.Over}\". Say which is lower.");
    }

    private void Zones(LawPack pack)
    {
        foreach (var zone in pack.Zones)
        {
            if (ZoneSets.Of([zone]) is null)
            {
                Add("DUN4010", pack.Code, $"\"{zone}\" is no time zone of the TZDB, such as Europe/Berlin.");
            }
        }
    }

    private void Rule(LawPack pack, LegalRule rule)
    {
        if (!_rules.TryAdd(rule.Id, pack))
        {
            Add(
                "DUN4004",
                $"{pack.Code}/{rule.Id}",
                $"Rule \"{rule.Id}\" is there twice, in \"{_rules[rule.Id].Code}\" and \"{pack.Code}\". "
                    + $"Name one anew.");
        }

        if (!rule.Id.ToString().StartsWith($"{pack.Code}.", StringComparison.Ordinal))
        {
            Add(
                "DUN4011",
                $"{pack.Code}/{rule.Id}",
                $"Rule \"{rule.Id}\" does not begin with the code of its pack. Call it \"{pack.Code}.\" and its name.");
        }

        if (rule is { ValidFrom: { } from, ValidTo: { } to } && from >= to)
        {
            Add(
                "DUN4007",
                $"{pack.Code}/{rule.Id}",
                $"It is law from {Day.Of(from)} and no longer from {Day.Of(to)}: on no day. Correct one of them.");
        }

        RuleFigures.Check(rule, pack, (id, text) => Add(id, $"{pack.Code}/{rule.Id}", text));
    }

    // A pack only tightens what is not its own.
    private void Exceptions(LawPack pack)
    {
        foreach (var rule in pack.Rules)
        {
            if (rule.ExceptionTo is not { } excepted)
            {
                continue;
            }

            if (_rules.TryGetValue(excepted, out var owner) && owner != pack)
            {
                Add(
                    "DUN4005",
                    $"{pack.Code}/{rule.Id}",
                    $"\"{rule.Id}\" is an exception to \"{excepted}\" of pack \"{owner.Code}\": a pack only adds to "
                        + $"the rules of another. Leave the exception out.");
            }
            else if (!pack.Rules.Any(other => other.Id == excepted && other.ExceptionTo is null))
            {
                Add(
                    "DUN4006",
                    $"{pack.Code}/{rule.Id}",
                    $"\"{rule.Id}\" is an exception to \"{excepted}\", which pack \"{pack.Code}\" does not have, or "
                        + $"which is an exception itself. Name a rule of the pack.");
            }
        }
    }

    private void Add(string id, string where, ProblemText text) => _problems.Add(new(id, where, text));

    private void Add(string id, string where, ProblemTemplate text) => _problems.Add(new(id, where, text));
}
