using System.Globalization;
using System.Text;
using Dunning;
using NodaTime;

namespace QuickStart.Page;

/// <summary>Writes a proposal on one page: what is done today, what is not and why, and when to look again.</summary>
internal sealed class PageWriter(Proposal proposal)
{
    private const int WidthMax = 120;

    private static readonly string[] Numbers = ["", "One", "Two", "Three", "Four", "Five", "Six", "Seven"];

    private readonly StringBuilder _page = new();
    private readonly IReadOnlyList<(DecidedCase Case, string Why)> _worthReading = WorthReading.Of(proposal.Cases);

    public string Write()
    {
        Head();
        new ContactTable(proposal.Cases).Write(_page);
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
        Line($"Dunning proposal for {Words.Long(proposal.AsOf)}     policy {proposal.Policy.Name} "
            + $"{proposal.Policy.Revision}     payments known to {Words.Long(proposal.PaymentsKnownUntil)}");
        Line($"{Words.Of(debtors, "debtor")} and {Words.Of(file.ItemCount, "item")} in {proposal.FileName}; "
            + $"{(file.SetAside.Count == 0 ? "none" : Words.Of(file.SetAside.Count, "debtor"))} set aside"
            + $"{(file.SetAside.Count == 0 ? "" : " (below)")}, {Words.Of(file.Debtors.Count)} decided in "
            + $"{Words.Of(cases, "case")}. Nothing is sent.");
        if (file.NotRead.Count > 0)
        {
            Line($"Columns that are not read: {string.Join(", ", file.NotRead)}");
        }

        Line();
    }

    private void LeftInPeace()
    {
        var left = proposal.Cases.Where(one => one.Case.Outcome is not Outcome.Act).ToList();
        Line($"{"Leave in peace",-33}{Words.Of(left.Count),4} cases");
        var lines = left.GroupBy(one => PeaceLine.PlaceOf(one.Case.Because.Rule))
            .OrderByDescending(line => line.Count())
            .ThenBy(line => line.Key);
        foreach (var line in lines)
        {
            Line($"  {PeaceLine.At(line.Key),-31}{Words.Of(line.Count()),4}  {Details(line)}");
        }
    }

    // What kinds of hold, which currencies: whatever code the reasons of a line carry.
    private static string Details(IEnumerable<DecidedCase> line)
    {
        var kinds = line
            .SelectMany(one => one.Case.Because.Arguments.Where(figure => figure.Name is "kind" or "currency"))
            .Select(figure => figure.Text)
            .OfType<string>()
            .CountBy(code => code)
            .OrderByDescending(kind => kind.Value)
            .ThenBy(kind => kind.Key, StringComparer.Ordinal);
        return string.Join(", ", kinds.Select(kind => $"{Words.Of(kind.Value)} {Words.OfCode(kind.Key)}"));
    }

    private void Segments()
    {
        var counts = proposal.Cases.CountBy(one => one.Case.Segment).ToDictionary();
        var segments = proposal.Policy.Segments
            .Select(segment => $"{segment.Name} {Words.Of(counts.GetValueOrDefault(segment.Name))}");
        Line($"{"Segments",-33}{string.Join(", ", segments)}");
        Line();
    }

    private void WorthReadingLines()
    {
        if (_worthReading.Count == 0)
        {
            return;
        }

        Line($"{Numbers[_worthReading.Count]} worth reading");
        var width = _worthReading.Max(one => one.Case.Snapshot.Debtor.Value.Length);
        foreach (var (one, why) in _worthReading)
        {
            var amount = one.Case.Actions.IsEmpty ? one.Case.Overdue : one.Case.Actions[0].Total;
            var start = $"  {one.Snapshot.Debtor.Value.PadRight(width)}  {WhatHappens(one),-26}{Words.Of(amount),10} "
                + $"{amount.Currency}  ";
            foreach (var line in Words.Wrapped(why, WidthMax - start.Length))
            {
                Line(start + line);
                start = new(' ', start.Length);
            }
        }

        Line();
    }

    private static string WhatHappens(DecidedCase one) => (one.Case.Actions.IsEmpty ? null : one.Case.Actions[0]) switch
    {
        CreateTask call => $"{Words.OfStep(call.Step)} today{Hours(call)}",
        SendNotice notice => $"{Words.OfStep(notice.Step)} by {Words.Of(notice.Channel)}",
        _ when one.Case.Outcome is Outcome.Settled => "nothing",
        _ => one.Decision.NextEvaluation is { } next ? $"nothing until {Words.Short(next)}" : "nothing until you act",
    };

    private static string Hours(CreateTask call) => (call.NotBefore, call.NotAfter) switch
    {
        ({ } from, { } until) => $" {Words.Of(from)}-{Words.Of(until)}",
        ({ } from, null) => $" from {Words.Of(from)}",
        (null, { } until) => $" until {Words.Of(until)}",
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

        Line("Set aside, with all their items, because of what cannot be read");
        var width = lines.Max(line => line.Debtor.Length);
        var digits = lines.Max(line => line.Line).ToString(CultureInfo.InvariantCulture).Length;
        foreach (var (debtor, line, text) in lines)
        {
            var number = line.ToString(CultureInfo.InvariantCulture).PadLeft(digits);
            Line($"  {debtor.PadRight(width)}  line {number}  {text}");
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
            .. soon.Select(date => (Words.Short(date.Key), date.Value)),
            ("later", later.Sum(date => date.Value)),
            ("only if something happens", never),
        ];
        var parts = looks.Where(look => look.Count > 0)
            .Select((look, place) => $"{look.When} for {Words.Of(look.Count)}{(place == 0 ? " of the debtors" : "")}");
        Line($"Next look   {string.Join(", ", parts.DefaultIfEmpty("for nobody"))}");
    }

    private void Try()
    {
        var debtor = _worthReading.Count > 0
            ? _worthReading[_worthReading.Count / 2].Case.Snapshot.Debtor.Value
            : "DEBTOR";
        Line($"Try         -- --explain {debtor}     -- --items YOUR.csv --as-of 2026-02-10     -- --help");
    }

    private void Line(string text = "") => _page.Append(text.TrimEnd()).Append('\n');
}
