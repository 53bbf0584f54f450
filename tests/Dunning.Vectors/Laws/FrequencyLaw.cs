using Dunning.Vectors.Cases;
using NodaTime;

namespace Dunning.Vectors.Laws;

/// <summary>How often a person may be contacted.</summary>
internal static class FrequencyLaw
{
    private const int LongestDays = 400;

    /// <summary>Counted contacts and conversations on days, and a day on which one more is to be made.</summary>
    public static Answer Window(Question question)
    {
        var given = question.Given;
        var day = given.Need("candidateDate").Date;
        var scene = Scene.Of(given.Has("limit") ? GivenLaw(question) : Law.Shipped(question));
        var channel = given.Find("channel", "candidate") is { } named ? LawWords.Channel(named) : Channel.Phone;
        var at = scene.At(day, given.Find("candidateLocalTime")?.Time);
        scene = scene.After(Contacts(given, scene, channel));
        var found = Find(scene, channel, at);
        return new Answer()
            .Say("withinLimit", () => !found.Any(Scene.Blocks))
            .Say("countedBeforeCandidateInWindow", () => found.Where(finding => finding.Rule is FrequencyWindow)
                .Select(finding => finding.Count).DefaultIfEmpty().Max())
            .Say("earliestPermittedDate", () => Answer.Text(Earliest(scene, channel, at)));
    }

    /// <summary>What the rules of law that count found about a contact.</summary>
    public static ContactFinding[] Find(Scene scene, Channel channel, Instant at, ProposedContact? contact = null) =>
    [
        .. scene.Findings(
            scene.Ask((contact ?? new() { Channel = channel }) with { Channel = channel }, at),
            typeof(FrequencyWindow),
            typeof(Cooldown)),
    ];

    // Each rule says when it alone would pass: the first instant at which all do.
    private static LocalDate? Earliest(Scene scene, Channel channel, Instant at)
    {
        for (var i = 0; i < LongestDays; i++)
        {
            var blocking = Find(scene, channel, at).Where(Scene.Blocks).ToArray();
            if (blocking.Length == 0)
            {
                return scene.DateOf(at);
            }

            if (blocking.Max(finding => finding.Earliest) is not { } later)
            {
                return null;
            }

            at = later;
        }

        return null;
    }

    // A conversation on a day on which a contact counted was that contact; any other is one that the person began.
    private static IEnumerable<ContactAttempt> Contacts(Given given, Scene scene, Channel channel)
    {
        var counted = (given.Find("countedContactDates", "contactDates")?.Items ?? [])
            .Select(item => item.Date).ToList();
        var time = given.Find("conversationLocalTime")?.Time;
        foreach (var talk in given.Find("conversationDates")?.Items ?? [])
        {
            yield return new()
            {
                On = talk.Date,
                At = time is { } clock ? scene.At(talk.Date, clock) : null,
                Channel = channel,
                Direction = counted.Remove(talk.Date) ? ContactDirection.Outbound : ContactDirection.Inbound,
                Outcome = ContactOutcome.RightParty,
            };
        }

        foreach (var on in counted)
        {
            yield return new() { On = on, Channel = channel, Outcome = ContactOutcome.NoAnswer };
        }
    }

    private static Law GivenLaw(Question question)
    {
        var given = question.Given;
        var rules = new List<LegalRule>();
        if (given.Need("limit") is { IsNull: false } limit)
        {
            var (length, unit) = Length(given);
            rules.Add(new FrequencyWindow
            {
                Id = Law.Id(question, "frequency"),
                Citation = Law.Read,
                Source = Law.Read,
                Limit = limit.Number,
                Length = length,
                Unit = unit,
            });
        }

        if (given.Find("cooldownAfterConversationDays") is { IsNull: false } cooldown)
        {
            // As long as such times are counted: the day of the conversation is the first.
            rules.Add(new Cooldown
            {
                Id = Law.Id(question, "cooldown"),
                Citation = Law.Read,
                Source = Law.Read,
                After = new() { Outcomes = [ContactOutcome.RightParty] },
                Length = cooldown.Number,
                EventDayCounts = true,
            });
        }

        return Law.Given(question, [.. rules]);
    }

    private static (int Length, WindowUnit Unit) Length(Given given)
    {
        var mode = given.Find("windowMode");
        var (length, unit) = given.Find("windowDays") is { } days ? (days.Number, WindowUnit.Days)
            : given.Find("windowHours") is { } hours ? (hours.Number, WindowUnit.Hours)
            : given.Find("windowWeeks") is { } weeks ? (weeks.Number, WindowUnit.Weeks)
            : given.Find("windowMonths") is { } months ? (months.Number, WindowUnit.Months)
            : throw given.OtherForm("a window with its length");
        return mode?.Word switch
        {
            null => (length, unit),
            var word when Says(word, "rolling", "hour") && unit is WindowUnit.Days => (24 * length, WindowUnit.Hours),
            var word when Says(word, "calendar week") && unit is WindowUnit.Days && length % 7 == 0 =>
                (length / 7, WindowUnit.Weeks),
            var word when Says(word, "calendar week") && unit is WindowUnit.Weeks => (length, unit),
            var word when Says(word, "calendar month") && unit is WindowUnit.Months => (length, unit),
            var word when Says(word, "calendar day") && unit is WindowUnit.Days => (length, unit),
            var word when Says(word, "rolling", "hour") && unit is WindowUnit.Hours => (length, unit),
            _ => throw mode.Wrong("a way to count that is known"),
        };
    }

    private static bool Says(string text, params string[] words) =>
        Array.TrueForAll(words, word => text.Contains(word, StringComparison.Ordinal))
        && !text.Contains("excluded", StringComparison.Ordinal);

    /// <summary>A number of contacts within seven days, by channel where that is given.</summary>
    public static ContactAttempt[] Spread(Given given)
    {
        var (byChannel, i) = (new List<Channel>(), 0);
        foreach (var (channel, number) in given.IsNumber
            ? [(Channel.Phone, given.Number)]
            : given.Members.Select(item =>
                (LawWords.ChannelOf(item.Name) ?? throw item.Wrong("a channel that is known"), item.Number)))
        {
            byChannel.AddRange(Enumerable.Repeat(channel, number));
        }

        return [.. byChannel.Select(channel => Attempt(channel, i++, byChannel.Count))];
    }

    /// <summary>One of several contacts that are spread over the seven days up to a day like any other.</summary>
    public static ContactAttempt Attempt(Channel channel, int i, int of) => new()
    {
        On = Scene.AnyDay.PlusDays((i * 7 / Math.Max(of, 1)) - 6),
        Channel = channel,
        Outcome = channel.Kind is ChannelKind.Call ? ContactOutcome.NoAnswer : ContactOutcome.Delivered,
    };

    /// <summary>Makes contacts one after the other, and gathers what the guard finds before each.</summary>
    public static IEnumerable<ContactFinding> Replay(Scene scene, params ContactAttempt[] contacts)
    {
        for (var i = 0; i < contacts.Length; i++)
        {
            var before = scene.After(contacts.Take(i));
            var next = contacts[i];
            var at = next.At ?? scene.At(next.On, new LocalTime(12, 0));
            foreach (var finding in Find(before, next.Channel, at, new()
            {
                Channel = next.Channel,
                Receivables = next.Receivables,
            }))
            {
                yield return finding;
            }
        }
    }

    /// <summary>Whether a finding is a presumption that law is broken.</summary>
    public static bool IsPresumed(ContactFinding finding) =>
        finding.Rule.Strength is LegalStrength.Presumption && Scene.Blocks(finding);

    /// <summary>Calls within the limit that are held against whoever makes them all the same.</summary>
    public static Answer Flags(Question question)
    {
        var given = question.Given;
        var scene = Scene.Of(Law.Shipped(question));
        var calls = given.Find("calls") is { } list
            ? list.Items.Select(item => item.Instant).Select(at => CallAt(scene, at)).ToArray()
            : Concentrated(scene, given.Need("callsInOneDay", "callsPerDay").Number);
        var found = Replay(scene, calls).ToArray();
        return new Answer()
            .Say("presumedViolation", () => found.Any(IsPresumed))
            .Say("riskFlag", () => found.Where(finding => finding.Kind is FindingKind.Flagged)
                .Select(finding => finding.Rule).OfType<FrequencyWindow>()
                .Select(rule => rule.Unit is WindowUnit.Minutes or WindowUnit.Hours
                    ? "rapid-succession"
                    : "highly-concentrated")
                .FirstOrDefault());
    }

    private static ContactAttempt CallAt(Scene scene, Instant at) => new()
    {
        On = scene.DateOf(at),
        At = at,
        Channel = Channel.Phone,
        Outcome = ContactOutcome.NoAnswer,
    };

    // As far apart as the hours from eight to nine allow.
    private static ContactAttempt[] Concentrated(Scene scene, int number) =>
    [
        .. Enumerable.Range(0, number).Select(i => CallAt(
            scene,
            scene.At(Scene.AnyDay, new LocalTime(8, 30)) + Duration.FromMinutes(i * 720 / Math.Max(number - 1, 1)))),
    ];
}
