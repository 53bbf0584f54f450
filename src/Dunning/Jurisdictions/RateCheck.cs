using System.Globalization;
using Dunning.Diagnostics;
using Dunning.Receivables.Interest;

namespace Dunning.Jurisdictions;

/// <summary>Finds published rates that are out of order or no one's, and rates that are none.</summary>
internal static class RateCheck
{
    /// <summary>Tells of everything that is wrong with the rates of a pack, and of rules that miss theirs.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="add">Takes the place, such as "de/rates[2]" or "de/de.interest", the id and the text.</param>
    public static void Of(LawPack pack, Action<string, string, ProblemTemplate> add)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < pack.Rates.Count; i++)
        {
            var (table, where) = (pack.Rates[i], FormattableString.Invariant($"{pack.Code}/rates[{i}]"));
            if (!names.Add(table.Name))
            {
                add(where, "DUN4033", ProblemTemplate.Of($"Rates \"{table.Name}\" are there twice. Keep one."));
            }

            Table(table, (id, text) => add(where, id, text));
        }

        foreach (var regime in pack.Rules.OfType<InterestRegime>())
        {
            if (regime.Reference is { } name && !names.Contains(name))
            {
                add($"{pack.Code}/{regime.Id}", "DUN4036", ProblemTemplate.Of(
                    $"\"{regime.Id}\" rests on the rates \"{name}\", which pack \"{pack.Code}\" does not have. "
                        + $"Give them under {"rates"}."));
            }
        }
    }

    public static void Fits(string name, decimal percent, Action<string, ProblemTemplate> add)
    {
        if (!ExactInterest.IsFit(percent))
        {
            add("DUN4037", ProblemTemplate.Of(
                $"{name} is {Text(percent)} %; give at most six decimals, between -1000 and 1000."));
        }
    }

    private static void Table(RateTable table, Action<string, ProblemTemplate> add)
    {
        if (table.Rates.IsEmpty)
        {
            add("DUN4038", ProblemTemplate.Of($"Rates \"{table.Name}\" are empty. Give the first with its day."));
            return;
        }

        for (var i = 1; i < table.Rates.Count; i++)
        {
            if (table.Rates[i].From <= table.Rates[i - 1].From)
            {
                add("DUN4039", ProblemTemplate.Of(
                    $"Rates \"{table.Name}\" have {Day.Of(table.Rates[i].From)} behind "
                        + $"{Day.Of(table.Rates[i - 1].From)}. Give each day once, in order."));
            }
        }

        if (table.KnownUntil <= table.Rates[^1].From)
        {
            add("DUN4039", ProblemTemplate.Of(
                $"Rates \"{table.Name}\" are known until {Day.Of(table.KnownUntil)}, and the last is from "
                    + $"{Day.Of(table.Rates[^1].From)}. Give a later day."));
        }

        foreach (var rate in table.Rates)
        {
            Fits(table.Name, rate.Percent, add);
        }
    }

    private static string Text(decimal percent) => percent.ToString(CultureInfo.InvariantCulture);
}
