using System.CommandLine;
using System.Text.Json;
using Dunning.Diagnostics;
using NodaTime.Text;

namespace Dunning.Cli;

/// <summary><c>dunning packs</c>: the law packs that come along, with what each rests on.</summary>
internal static class PacksCommand
{
    public static Command Make(Streams streams)
    {
        var code = new Argument<string?>("CODE")
        {
            Description = "The code of a pack, such as us: then it is listed rule by rule.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = PolicyArgument.Json("Writes the packs with all their rules as one JSON object.");
        var open = new Option<bool>("--unconfirmed")
        {
            Description = "Lists the rules whose text was never read at its source, rule by rule.",
        };
        var command = new Command("packs", "Lists the law packs that come along: versions, rules, sources, strength.");
        command.Arguments.Add(code);
        command.Options.Add(open);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var packs = PacksOf(parsed.GetValue(code));
            var isOpen = parsed.GetValue(open);
            if (parsed.GetValue(json))
            {
                JsonText.Write(streams, output => Write(packs, isOpen, output));
            }
            else if (isOpen || parsed.GetValue(code) is not null)
            {
                Rules(packs, isOpen, streams);
            }
            else
            {
                Table(packs, streams);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static ValueList<LawPack> PacksOf(string? code)
    {
        if (code is null || LawPacks.Codes.Contains(code))
        {
            return code is null ? LawPacks.All : [LawPacks.Of(code)];
        }

        throw new NotRunException(new Fault(
            "DUN3009",
            "packs",
            $"\"{code}\" is no law pack that comes along.{Spelling.DidYouMean(code, LawPacks.Codes.ToArray())} "
            + $"There is {string.Join(", ", LawPacks.Codes)}."));
    }

    private static void Table(ValueList<LawPack> packs, Streams streams)
    {
        string[] heads = ["pack", "version", "rules", "unconfirmed", "holidays of"];
        streams.Page.Table(
            [.. heads.Select(head => ProblemTemplate.Whole(head).In(streams.Language))],
            [
                .. packs.Select(pack => (string[])
                [
                    pack.Over is { } under ? $"{pack.Code} < {under}" : pack.Code,
                    pack.Version,
                    $"{pack.Rules.Count}",
                    $"{pack.Rules.Count(IsUnconfirmed)}",
                    Years(pack),
                ]),
            ]);
    }

    private static string Years(LawPack pack) => string.Join(", ", pack.Calendars
        .GroupBy(calendar => $"{calendar.FirstYear}-{calendar.LastYear}")
        .Select(years => $"{years.Key} ({years.Count()})"));

    private static void Rules(ValueList<LawPack> packs, bool isOpen, Streams streams)
    {
        string[] heads = ["rule", "strength", "source read", "citation", "source"];
        streams.Page.Table(
            [.. heads.Select(head => ProblemTemplate.Whole(head).In(streams.Language))],
            [
                .. packs.SelectMany(pack => pack.Rules.Where(rule => !isOpen || IsUnconfirmed(rule))).Select(rule =>
                    (string[])
                    [
                        rule.Id.Value,
                        Word(rule.Strength),
                        rule.LastConfirmed is { } day
                            ? LocalDatePattern.Iso.Format(day)
                            : ProblemTemplate.Whole("never").In(streams.Language),
                        rule.Citation,
                        rule.Source,
                    ]),
            ]);
    }

    private static bool IsUnconfirmed(LegalRule rule) => rule.LastConfirmed is null;

    private static string Word(LegalStrength strength) => JsonNamingPolicy.CamelCase.ConvertName($"{strength}");

    private static void Write(ValueList<LawPack> packs, bool isOpen, Utf8JsonWriter json)
    {
        json.WriteStartArray("packs");
        foreach (var pack in packs)
        {
            json.WriteStartObject();
            json.WriteString("pack", pack.Code);
            json.WriteString("version", pack.Version);
            if (pack.Over is { } under)
            {
                json.WriteString("over", under);
            }

            json.WriteNumber("unconfirmed", pack.Rules.Count(IsUnconfirmed));
            json.WriteStartArray("rules");
            foreach (var rule in pack.Rules.Where(rule => !isOpen || IsUnconfirmed(rule)))
            {
                Write(rule, json);
            }

            json.WriteEndArray();
            Write(pack.Rates, json);
            Write(pack.Calendars, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(LegalRule rule, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("rule", rule.Id.Value);
        json.WriteString("citation", rule.Citation);
        json.WriteString("strength", Word(rule.Strength));
        json.WriteString("source", rule.Source);
        json.WriteString("lastConfirmed", rule.LastConfirmed is { } day ? LocalDatePattern.Iso.Format(day) : null);
        json.WriteEndObject();
    }

    private static void Write(ValueList<RateTable> tables, Utf8JsonWriter json)
    {
        json.WriteStartArray("rates");
        foreach (var table in tables)
        {
            json.WriteStartObject();
            json.WriteString("table", table.Name);
            json.WriteString("from", LocalDatePattern.Iso.Format(table.Rates[0].From));
            json.WriteString("knownUntil", LocalDatePattern.Iso.Format(table.KnownUntil));
            json.WriteNumber("unconfirmed", table.Rates.Count(rate => !rate.IsConfirmed));
            json.WriteString("source", table.Source);
            json.WriteString(
                "lastConfirmed", table.LastConfirmed is { } day ? LocalDatePattern.Iso.Format(day) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(ValueList<LegalCalendar> calendars, Utf8JsonWriter json)
    {
        json.WriteStartArray("calendars");
        foreach (var calendar in calendars)
        {
            json.WriteStartObject();
            json.WriteString("region", calendar.Region);
            json.WriteNumber("firstYear", calendar.FirstYear);
            json.WriteNumber("lastYear", calendar.LastYear);
            json.WriteString("source", calendar.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
