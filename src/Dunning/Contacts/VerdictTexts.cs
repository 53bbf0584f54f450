using System.Globalization;
using Dunning.Decisions;
using Dunning.Holds;
using NodaTime;

namespace Dunning.Contacts;

/// <summary>Says a verdict in one line.</summary>
internal sealed class VerdictTexts(Language language)
{
    private readonly Texts _texts = Texts.In(language);

    public string Of(ContactVerdict verdict)
    {
        var parts = new List<string> { Head(verdict) };
        var flags = verdict.Flags.Select(Of).ToArray();
        if (flags.Length > 0)
        {
            parts.Add(_texts.Phrase("verdict.flagged", Argument.Verbatim("because", string.Join("; ", flags))));
        }

        if (!verdict.OtherChannels.IsEmpty)
        {
            var channels = string.Join(", ", verdict.OtherChannels.Select(_texts.Word));
            parts.Add(_texts.Phrase("verdict.others", Argument.Verbatim("channels", channels)));
        }

        parts.AddRange(verdict.Duties.Select(Of));
        if (verdict.Packs.IsEmpty)
        {
            parts.Add(_texts.Phrase("verdict.no-law"));
        }

        return string.Join("; ", parts);
    }

    public string Of(ContactDuty duty)
    {
        var rule = duty.Rule;
        var text = duty.DueBy is { } due
            ? _texts.Phrase(
                duty.IsOverdue ? "duty.overdue" : "duty.due",
                Argument.Verbatim("elements", string.Join(", ", rule.Requires)),
                Argument.Of("due", Day.Of(due)),
                Argument.Of("since", Day.Of(duty.Since)))
            : _texts.Phrase(
                "duty.missing",
                Argument.Verbatim("elements", string.Join(", ", rule.Requires)),
                Argument.Verbatim("datum", duty.Missing ?? ""),
                Argument.Of("since", Day.Of(duty.Since)));
        return _texts.Phrase(
            rule.LastConfirmed is null ? "verdict.unconfirmed" : "verdict.rule",
            Argument.Verbatim("text", text),
            Argument.Verbatim("citation", rule.Citation),
            Argument.Coded("strength", rule.Strength));
    }

    public string Of(ContactFinding finding)
    {
        var text = Argument.Verbatim("text", What(finding));
        var citation = Argument.Verbatim("citation", finding.Rule.Citation);
        if (OwnRules.IsOwn(finding.Rule))
        {
            return _texts.Phrase("verdict.own", text, citation);
        }

        return _texts.Phrase(
            finding.Rule.LastConfirmed is null ? "verdict.unconfirmed" : "verdict.rule",
            text,
            citation,
            Argument.Coded("strength", finding.Rule.Strength));
    }

    private string Head(ContactVerdict verdict)
    {
        var channel = Argument.Of("channel", verdict.Contact.Channel);
        if (verdict.Kind is VerdictKind.Allow)
        {
            return _texts.Phrase("verdict.allow", channel);
        }

        var because = Argument.Verbatim("because", string.Join("; ", verdict.Obstacles.Select(Of)));
        if (verdict.Until is not { } until)
        {
            return _texts.Phrase("verdict.deny", channel, because);
        }

        var local = until.InZone(verdict.Zones.Length > 0 ? verdict.Zones[0] : DateTimeZone.Utc);
        var on = Argument.Of("on", Day.Of(local.Date));
        return local.TimeOfDay == LocalTime.Midnight
            ? _texts.Phrase("verdict.not-before", channel, on, because)
            : _texts.Phrase(
                "verdict.from",
                channel,
                on,
                Argument.Verbatim("time", local.TimeOfDay.ToString("HH:mm", CultureInfo.InvariantCulture)),
                Argument.Verbatim("zone", local.Zone.Id),
                because);
    }

    private string What(in ContactFinding finding) => finding switch
    {
        { Kind: FindingKind.Missing } => _texts.Phrase("finding.missing", Datum(finding)),
        { Kind: FindingKind.Contradicted } => _texts.Phrase("finding.contradicted", Datum(finding)),
        { Rule: FrequencyWindow window, Datum: UnknownPlaces.Datum } => _texts.Phrase(
            "finding.unknown-place", Argument.Verbatim("text", Window(window, finding))),
        { Rule: FrequencyWindow window } => Window(window, finding),
        { Rule: ContentRule } => Content(finding),
        { Since: { } since, Rule: Cooldown } => _texts.Phrase("finding.cooldown", Argument.Of("since", Day.Of(since))),
        _ => Hold(finding) ?? Known(finding) ?? Titled(finding),
    };

    private string Window(FrequencyWindow window, in ContactFinding finding)
    {
        var limit = Argument.Of("limit", window.Limit);
        return finding is { Since: { } since, Through: { } through }
            ? _texts.Phrase(
                $"finding.window:{Codes.Of(window.Unit)}",
                Argument.Of("count", finding.Count),
                Argument.Of("since", Day.Of(since)),
                Argument.Of("through", Day.Of(through)),
                limit,
                Argument.Of("length", window.Length))
            : _texts.Phrase("finding.window-empty", limit);
    }

    private string Content(in ContactFinding finding)
    {
        var rule = (ContentRule)finding.Rule;
        var lacking = finding.Elements.Where(rule.Requires.Contains).ToArray();
        var unwanted = finding.Elements.Where(element => !rule.Requires.Contains(element)).ToArray();
        return lacking.Length == 0 && unwanted.Length == 0 ? Titled(finding) : string.Join(
            "; ",
            new[] { Elements("finding.lacks", lacking), Elements("finding.has", unwanted) }.OfType<string>());
    }

    private string? Elements(string phrase, string[] elements) => elements.Length == 0
        ? null
        : _texts.Phrase(phrase, Argument.Verbatim("elements", string.Join(", ", elements)));

    private string? Hold(in ContactFinding finding)
    {
        var kind = finding.Rule is HoldRule rule ? rule.Kind : HeldContacts.KindOf(finding.Datum);
        return kind is { } held && finding.Since is { } since
            ? _texts.Phrase("finding.hold", Argument.Coded("kind", held), Argument.Of("since", Day.Of(since)))
            : null;
    }

    private string? Known(in ContactFinding finding)
    {
        var isOurs = OwnRules.IsOwn(finding.Rule) || finding.Rule is ConsentRule or WishRule;
        if (!isOurs || finding.Datum is not { } datum || !_texts.Has($"finding.{datum}"))
        {
            return null;
        }

        return finding is { Rule: ConsentRule, Through: { } through }
            ? _texts.Phrase($"finding.{datum}-through", Argument.Of("through", Day.Of(through)))
            : _texts.Phrase($"finding.{datum}", Since(finding));
    }

    // The words of the name, after the code of its pack.
    private string Titled(in ContactFinding finding)
    {
        var id = finding.Rule.Id.ToString();
        var title = language is Language.English
            ? id[(id.IndexOf('.', StringComparison.Ordinal) + 1)..].Replace('-', ' ')
            : id;
        return finding.Datum is null
            ? _texts.Phrase("finding.rule", Argument.Verbatim("title", title))
            : _texts.Phrase("finding.datum", Argument.Verbatim("title", title), Datum(finding));
    }

    private static Argument Datum(in ContactFinding finding) => Argument.Verbatim("datum", finding.Datum ?? "");

    private static Argument Since(in ContactFinding finding) => finding.Since is { } since
        ? Argument.Of("since", Day.Of(since))
        : Argument.Verbatim("since", "");
}
