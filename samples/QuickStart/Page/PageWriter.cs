using System.Globalization;
using System.Text;
using Dunning;
using NodaTime;

namespace QuickStart.Page;

/// <summary>Writes a proposal on one page: what is done today, what is not and why, and when to look again.</summary>
internal sealed class PageWriter(Proposal proposal, Words words)
{
    private const int WidthMax = 120;

    private static readonly string[] Numbers = ["", "One", "Two", "Three", "Four", "Five", "Six", "Seven"];

    private readonly StringBuilder _page = new();
    private readonly IReadOnlyList<(DecidedCase Case, string Why)> _worthReading =
        WorthReading.Of(proposal.Cases, words);

    public string Write()
    {
        Head();
        new ContactTable(proposal.Cases, words).Write(_page);
        LeftInPeace();
        Segments();
        WorthReadingLines();
        SetAside();
        NextLook();
        Try();
        return _page.ToString();
    }

    private void Head()
    {
        var (file, cases) = (proposal.File, proposal.Cases.Count);
        var debtors = file.Debtors.Count + file.SetAside.Count;
        Line(words.Say(
            "Dunning proposal for {0}     policy {1} {2}     payments known to {3}",
            words.Long(proposal.AsOf),
            proposal.Policy.Name,
            proposal.Policy.Revision,
            words.Long(proposal.PaymentsKnownUntil)));
        Line(words.Say(
            "{0} and {1} in {2}; {3}, {4} decided in {5}. Nothing is sent.",
            words.Count(debtors, "{0} debtor", "{0} debtors"),
            words.Count(file.ItemCount, "{0} item", "{0} items"),
            proposal.FileName,
            file.SetAside.Count == 0
                ? words.Say("none set aside")
                : words.Count(
                    file.SetAside.Count,
                    "{0} debtor set aside (below)",
                    "{0} debtors set aside (below)"),
            words.Of(file.Debtors.Count),
            words.Count(cases, "{0} case", "{0} cases")));
        if (file.NotRead.Count > 0)
        {
            Line(words.Say("Columns that are not read: {0}", string.Join(", ", file.NotRead)));
        }

        Line();
    }

    private void LeftInPeace()
    {
        var left = proposal.Cases.Where(one => one.Case.Outcome is not Outcome.Act).ToList();
        Line($"{words.Say("Leave in peace"),-33}{words.Of(left.Count),4} {words.Say("cases")}");
        var lines = left.GroupBy(one => PeaceLine.PlaceOf(one.Case.Because.Rule))
            .OrderByDescending(line => line.Count())
            .ThenBy(line => line.Key);
        foreach (var line in lines)
        {
            Line($"  {words.Say(PeaceLine.At(line.Key)),-31}{words.Of(line.Count()),4}  {Details(line)}");
        }
    }

    // What kinds of hold, which currencies: whatever code the reasons of a line carry.
    private string Details(IEnumerable<DecidedCase> line)
    {
        var kinds = line
            .SelectMany(one => one.Case.Because.Arguments.Where(figure => figure.Name is "kind" or "currency"))
            .Select(figure => figure.Text)
            .OfType<string>()
            .CountBy(code => code)
            .OrderByDescending(kind => kind.Value)
            .ThenBy(kind => kind.Key, StringComparer.Ordinal);
        return string.Join(", ", kinds.Select(kind => $"{words.Of(kind.Value)} {words.OfCode(kind.Key)}"));
    }

    private void Segments()
    {
        var counts = proposal.Cases.CountBy(one => one.Case.Segment).ToDictionary();
        var segments = proposal.Policy.Segments
            .Select(segment => $"{segment.Name} {words.Of(counts.GetValueOrDefault(segment.Name))}");
        Line($"{words.Say("Segments"),-33}{string.Join(", ", segments)}");
        Line();
    }

    private void WorthReadingLines()
    {
        if (_worthReading.Count == 0)
        {
            return;
        }

        Line(_worthReading.Count == 1
            ? words.Say("One worth reading")
            : words.Say("{0} worth reading", words.Say(Numbers[_worthReading.Count])));
        var width = _worthReading.Max(one => one.Case.Snapshot.Debtor.Value.Length);
        foreach (var (one, why) in _worthReading)
        {
            var amount = one.Case.Actions.IsEmpty ? one.Case.Overdue : one.Case.Actions[0].Total;
            var start = $"  {one.Snapshot.Debtor.Value.PadRight(width)}  {WhatHappens(one),-26}{words.Of(amount),10} "
                + $"{amount.Currency}  ";
            foreach (var line in Words.Wrapped(why, WidthMax - start.Length))
            {
                Line(start + line);
                start = new(' ', start.Length);
            }
        }

        Line();
    }

    private string WhatHappens(DecidedCase one) => (one.Case.Actions.IsEmpty ? null : one.Case.Actions[0]) switch
    {
        CreateTask call => words.Say("{0} today{1}", words.OfStep(call.Step), Hours(call)),
        SendNotice notice => words.Say("{0} by {1}", words.OfStep(notice.Step), words.Of(notice.Channel)),
        _ when one.Case.Outcome is Outcome.Settled => words.Say("nothing"),
        _ => one.Decision.NextEvaluation is { } next
            ? words.Say("nothing until {0}", words.Short(next))
            : words.Say("nothing until you act"),
    };

    private string Hours(CreateTask call) => (call.NotBefore, call.NotAfter) switch
    {
        ({ } from, { } until) => $" {Words.Of(from)}-{Words.Of(until)}",
        ({ } from, null) => words.Say(" from {0}", Words.Of(from)),
        (null, { } until) => words.Say(" until {0}", Words.Of(until)),
        _ => "",
    };

    private void SetAside()
    {
        var lines = proposal.File.SetAside
            .SelectMany(debtor => debtor.Because.Select(because => (debtor.Debtor, because.Line, because.Text)))
            .ToList();
        if (lines.Count == 0)
        {
            return;
        }

        Line(words.Say("Set aside, with all their items, because of what cannot be read"));
        var width = lines.Max(line => line.Debtor.Length);
        var digits = lines.Max(line => line.Line).ToString(CultureInfo.InvariantCulture).Length;
        foreach (var (debtor, line, text) in lines)
        {
            var number = line.ToString(CultureInfo.InvariantCulture).PadLeft(digits);
            Line($"  {debtor.PadRight(width)}  {words.Say("line {0}", number)}  {text}");
        }

        Line();
    }

    private void NextLook()
    {
        var dates = proposal.Decisions.Select(decision => decision.NextEvaluation).OfType<LocalDate>()
            .CountBy(date => date)
            .OrderBy(date => date.Key)
            .ToList();
        var (soon, later) = (dates.Take(2), dates.Skip(2));
        var never = proposal.Decisions.Count(decision => decision.NextEvaluation is null);
        (string When, int Count)[] looks =
        [
            .. soon.Select(date => (words.Short(date.Key), date.Value)),
            (words.Say("later"), later.Sum(date => date.Value)),
            (words.Say("only if something happens"), never),
        ];
        var parts = looks.Where(look => look.Count > 0)
            .Select((look, place) => words.Say(
                place == 0 ? "{0} for {1} of the debtors" : "{0} for {1}",
                look.When,
                words.Of(look.Count)));
        Line(words.Say("Next look   {0}", string.Join(", ", parts.DefaultIfEmpty(words.Say("for nobody")))));
    }

    private void Try()
    {
        var debtor = _worthReading.Count > 0
            ? _worthReading[_worthReading.Count / 2].Case.Snapshot.Debtor.Value
            : "DEBTOR";
        var other = words.Language is Language.German ? "en" : "de";
        var options = $"-- --explain {debtor}     -- --items YOUR.csv --as-of 2026-02-10     -- --language {other}";
        Line(words.Say("Try         {0}", options));
    }

    private void Line(string text = "") => _page.Append(text.TrimEnd()).Append('\n');
}
