using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dunning.Vectors.Cases;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Vectors.Laws;

/// <summary>At what time a person may be contacted.</summary>
internal static partial class TimeLaw
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private static readonly OffsetDateTimePattern Offset =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>");

    /// <summary>An instant, the zones in which a person may be, and open hours: of the case or of the pack.</summary>
    public static Answer Hours(Question question)
    {
        var given = question.Given;
        var at = given.Need("instantUtc", "candidateAt", "at").Instant;
        var zones = given.Need("candidateZones", "zones", "zone").OneOrMore.Select(item => item.Text).ToArray();
        var law = given.Find("windows") is { } windows ? GivenLaw(question, windows) : Law.Shipped(question);
        if (!given.Has("windows") && given.Find("blockedLocalDates") is { Items.Count: > 0 } blocked)
        {
            throw blocked.OtherForm("closed dates beside open hours");
        }

        var scene = Scene.Of(law, zones);
        var channel = given.Find("channel") is { } named ? LawWords.Channel(named) : Channel.Phone;
        return new Answer()
            .Say("permitted", () => !scene.Findings(scene.Ask(new() { Channel = channel }, at), typeof(TimeWindow))
                .Any(Scene.Blocks))
            .Say("earliestPermitted", () => InstantPattern.ExtendedIso.Format(
                scene.Ask(new() { Channel = channel }, at).Until ?? at))
            .Say("localTimes", () =>
            {
                var times = new JsonObject();
                foreach (var zone in zones)
                {
                    times[zone] = Offset.Format(at.InZone(DateTimeZoneProviders.Tzdb[zone]).ToOffsetDateTime());
                }

                return times;
            });
    }

    /// <summary>
    /// What a person says on the phone, as whoever listens records it: a wish for the future, or only that it does not
    /// suit now.
    /// </summary>
    public static Answer Wish(Question question)
    {
        var words = question.Given.Need("consumerSays", "consumerReply");
        var wish = WishIn(words);
        var scene = Scene.Of(Law.Shipped(question)).WithProfile(profile => profile with { Preference = wish });
        scene = scene.After(new ContactAttempt
        {
            On = Scene.AnyDay,
            At = scene.At(Scene.AnyDay),
            Channel = Channel.Phone,
            Outcome = ContactOutcome.RightParty,
        });
        var call = new ProposedContact { Channel = Channel.Phone, Place = ContactPlace.Work };

        // Not to go on now is the gate's affair; a wish would stand in the way on later days as well.
        return new Answer()
            .Say("standingRestriction", () => Enumerable.Range(14, 7).SelectMany(day => Enumerable.Range(8, 13)
                .Select(hour => scene.Ask(call, scene.At(Scene.AnyDay.PlusDays(day), new LocalTime(hour, 0)))))
                .Any(verdict => verdict.Findings.Any(finding => Scene.Blocks(finding) && !scene.IsOfLaw(finding.Rule))))
            .Say("currentContactMustEnd", () => scene.Law
                .Rule<DecisionGate>(gate => gate.Acts.Contains("continue-contact"), "a gate of going on with a contact")
                .Judge(new()
                {
                    Act = "continue-contact",
                    On = Scene.AnyDay,
                    CreditorRole = CreditorRole.Agency,
                    Jurisdiction = scene.Law.Jurisdiction,
                    Facts = [new("inconvenient-now", Now().IsMatch(words.Word))],
                }).Kind is GateKind.Refused);
    }

    private static ContactPreference? WishIn(Given given)
    {
        var text = given.Word;
        var (before, after) = (Before().Match(text), After().Match(text));
        if (before.Success || after.Success)
        {
            return new()
            {
                NotBefore = before.Success ? TimeOf(before) : null,
                NotAfter = after.Success ? TimeOf(after) : null,
            };
        }

        return text switch
        {
            _ when OnDay().Match(text) is { Success: true } day => new() { Weekdays = AllBut(day.Groups["day"].Value) },
            _ when AtWork().IsMatch(text) => new() { NotAtWork = true },
            _ when Now().IsMatch(text) => null,
            _ => throw given.Wrong("a wish about the time that is known"),
        };
    }

    private static LocalTime TimeOf(Match match)
    {
        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        return new((match.Groups["half"].Value, hour) switch
        {
            ("pm", < 12) => hour + 12,
            ("am", 12) => 0,
            _ => hour,
        }, 0);
    }

    [GeneratedRegex(@"(not|never|n't)\b.*\bbefore (?<hour>\d{1,2})(:00)? ?(?<half>am|pm)?")]
    private static partial Regex Before();

    [GeneratedRegex(@"(not|never|n't)\b.*\bafter (?<hour>\d{1,2})(:00)? ?(?<half>am|pm)?")]
    private static partial Regex After();

    private static ValueList<IsoDayOfWeek> AllBut(string name) => Enum.GetValues<IsoDayOfWeek>()
        .Where(day => day is not IsoDayOfWeek.None && !$"{day}".Equals(name, StringComparison.OrdinalIgnoreCase))
        .ToValueList();

    [GeneratedRegex(@"(not|never|n't)\b.*\bon (?<day>(mon|tues|wednes|thurs|fri|satur|sun)day)")]
    private static partial Regex OnDay();

    [GeneratedRegex(@"(not|never|n't|stop)\b.*\b(at work|at my job|workplace|at the office)")]
    private static partial Regex AtWork();

    [GeneratedRegex(@"\b(right now|at the moment|just now|busy|driving|in a meeting|call back later)\b")]
    private static partial Regex Now();

    private static Law GivenLaw(Question question, Given windows) => Law.Given(question, new TimeWindow
    {
        Id = Law.Id(question, "hours"),
        Citation = Law.Read,
        Source = Law.Read,
        Open = windows.Items.Select(Open).ToValueList(),
        ClosedOn = (question.Given.Find("blockedLocalDates")?.Items ?? []).Select(item => item.Date).ToValueList(),
    });

    private static OpenHours Open(Given window) => new()
    {
        Days = window.Need("days").Items.Select(LawWords.Weekday).ToValueList(),
        From = window.Need("from").Time,
        To = window.Need("toExclusive", "to") is var to && to.Text == "24:00"
            ? LocalTime.Midnight
            : Clock.Parse(to.Text).Value,
    };
}
