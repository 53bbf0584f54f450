using NodaTime;

namespace Dunning.Tests;

/// <summary>
/// A debtor and a policy in days: day 0 is Monday, 2 March 2026, and receivables are due on it unless said otherwise.
/// Payments are known for each day on which it is decided. Says in one line what happens: a test reads as a story.
/// </summary>
internal sealed record Story(DunningPolicy Policy, DebtorSnapshot Debtor)
{
    public static readonly LocalDate Day0 = new(2026, 3, 2);

    public static readonly Channel[] EmailThenLetter = [Channel.Email, Channel.Letter];

    /// <summary>
    /// Gets how many days the knowledge of payments lags behind; null where nothing is known of them.
    /// </summary>
    public int? Lag { get; init; } = 0;

    /// <summary>Gets the law by which contacts are judged; none unless said otherwise.</summary>
    public LawBook Law { get; init; } = LawBook.None;

    public static LocalDate On(int day) => Day0.PlusDays(day);

    public static Amounts Euros(decimal amount) => Amounts.Of(new Money(amount, Currency.EUR));

    /// <summary>A receivable of 100.00 that is due on day 0.</summary>
    public static Receivable Item(string id = "R-1", decimal amount = 100, int due = 0) =>
        new() { Id = id, Amount = amount, DueOn = On(due) };

    /// <summary>
    /// A policy for everyone. Not analysed: stories show that the engine keeps its promises also where the analysis
    /// would not load the policy.
    /// </summary>
    public static DunningPolicy Policies(
        Action<TreatmentBuilder> steps, PolicyOptions? options = null, Minimum? minimum = null)
    {
        var builder = DunningPolicy.Named("story").Options(options ?? PolicyOptions.Default)
            .Everyone("standard")
            .Treatment("standard", steps);
        return (minimum is null ? builder : builder.Minimum(minimum.Amount, minimum.Share))
            .Build(isAnalysed: false).Value;
    }

    /// <summary>Reminder on day 5, second reminder 10 days later, demand 10 days after that.</summary>
    public static void ThreeLevels(TreatmentBuilder t) => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, EmailThenLetter)
        .Level("second", Start.AfterNotice(10), Tone.Urge, EmailThenLetter)
        .Level("demand", Start.AfterNotice(10), Tone.Demand, EmailThenLetter)
        .AtLastLevel(LastLevel.Stop);

    public static Story Of(Action<TreatmentBuilder> steps, params ReadOnlySpan<Receivable> items) =>
        Of(Policies(steps), items);

    public static Story Of(DunningPolicy policy, params ReadOnlySpan<Receivable> items) => new(policy, new()
    {
        Debtor = "D-1",
        Currency = Currency.EUR,
        Reachable = [Channel.Email, Channel.Sms, Channel.Letter, Channel.Phone],
        Receivables = ValueList.Create(items),
    });

    public Story With(Func<DebtorFacts, DebtorFacts> change) =>
        this with { Debtor = Debtor with { Facts = change(Debtor.Facts) } };

    /// <summary>The receivables as they now are; the history stays.</summary>
    public Story Owing(params ReadOnlySpan<Receivable> items)
    {
        var list = ValueList.Create(items);
        return With(facts => facts with { Receivables = list });
    }

    public Story Prefers(ContactPreference preference) =>
        With(facts => facts with { Contact = facts.Contact with { Preference = preference } });

    public Decision Decide(int day) => Decide(day, AsOf.On(On(day)));

    /// <summary>Decides for a moment, with what is known on a day.</summary>
    public Decision Decide(int day, AsOf asOf) => new DunningEngine(Policy, Law).Decide(Known(day), asOf);

    /// <summary>What happens on a day, else what stands in the way of the first case.</summary>
    public string Says(int day)
    {
        var decision = Decide(day);
        return decision.Actions.Any() ? string.Join("; ", decision.Actions.Select(Text))
            : Text(decision.Cases[0].Because);
    }

    /// <summary>All reasons that speak of a rule, for the first case.</summary>
    public string[] Reasons(int day, RuleId rule) =>
        [.. Decide(day).Cases[0].Reasons.Where(reason => reason.Rule == rule).Select(Text)];

    /// <summary>Decides on a day and issues what was decided.</summary>
    public Story After(int day) => this with
    {
        Debtor = DunningEngine.Issue(Known(day), Decide(day)),
    };

    /// <summary>Decides and issues day by day, both days included.</summary>
    public Story Through(int from, int to)
    {
        var story = this;
        for (var day = from; day <= to; day++)
        {
            story = story.After(day);
        }

        return story;
    }

    /// <summary>
    /// All that is done day by day, both days included: notices with whom they go to, measures, signals.
    /// </summary>
    public string[] Tells(int from, int to)
    {
        var (story, lines) = (this, new List<string>());
        for (var day = from; day <= to; day++)
        {
            var decision = story.Decide(day);
            lines.AddRange(Acts(decision).Select(act => $"{day}: {act}"));
            story = story.After(day);
        }

        return [.. lines];
    }

    /// <summary>All that is done, decided on the days of the next look only, as a host does that trusts them.</summary>
    public string[] TellsOnLooks(int from, int to)
    {
        var (story, lines) = (this, new List<string>());
        for (int? day = from; day <= to;)
        {
            var decision = story.Decide(day.Value);
            lines.AddRange(Acts(decision).Select(act => $"{day}: {act}"));
            story = story.After(day.Value);
            day = decision.NextEvaluation is { } next ? Number(next) : null;
        }

        return [.. lines];
    }

    /// <summary>What happens day by day; and the same when decided on the days of the next look only.</summary>
    public string[] TellsEitherWay(int from, int to)
    {
        var daily = Tells(from, to);
        TellsOnLooks(from, to).ShouldBe(daily);
        return daily;
    }

    /// <summary>What a decision does: "reminder email remind", "reminder email remind to B-1", "apply stop".</summary>
    public static IEnumerable<string> Acts(Decision decision) =>
    [
        .. decision.Actions.Select(Line),
        .. decision.Measures.Select(act => $"{Codes.Of(act.Act)} {act.Measure}"
            + (act.NeedsApproval ? " (approval)" : "")),
        .. decision.Signals.Select(signal => $"signal {Codes.Of(signal.Signal)}"
            + (signal.About is { } about ? $" {about}" : "")),
    ];

    private static string Line(DunningAction act)
    {
        var soft = act.IsSoftened ? " (softened)" : "";
        var to = act.To is { } party ? $" to {party}" : "";
        var copy = act.IsCopy ? " (copy)" : act.InPlaceOfDebtor ? " (instead)" : "";
        return $"{act.Step} {act.Channel} {Codes.Of(act.Tone)}{soft}{to}{copy}";
    }

    /// <summary>What happens day by day, both days included: "day 5: reminder email remind".</summary>
    public string[] Walk(int from, int to)
    {
        var (story, lines) = (this, new List<string>());
        for (var day = from; day <= to; day++)
        {
            foreach (var action in story.Decide(day).Actions)
            {
                var soft = action.IsSoftened ? " (softened)" : "";
                lines.Add($"{day}: {action.Step} {action.Channel} {Codes.Of(action.Tone)}{soft}");
            }

            story = story.After(day);
        }

        return [.. lines];
    }

    public int Level(string item) =>
        Debtor.History.Items.FirstOrDefault(level => level.Receivable == (ReceivableId)item).Rung;

    /// <summary>An act as a line: "reminder email remind 100.00 EUR: R-1 rises 1".</summary>
    public static string Text(DunningAction action)
    {
        var items = action.Items.Select(item => $"{item.Receivable} {Codes.Of(item.Role)} {item.Rung}");
        return $"{action.Step} {action.Channel} {Codes.Of(action.Tone)} {action.Total}: {string.Join(", ", items)}";
    }

    /// <summary>A reason as a line: rule, what it speaks about, until which day, figures.</summary>
    public static string Text(Reason reason)
    {
        var about = new[] { reason.Segment, reason.Step, reason.Channel?.Name, reason.Receivable?.Value };
        var until = reason.Until is { } day ? $"until {Number(day)}" : "";
        var figures = reason.Arguments.Select(argument => $"{argument.Name}={Value(argument)}");
        string?[] parts = [reason.Rule.Value, .. about, until, .. figures];
        return string.Join(' ', parts.Where(part => part is { Length: > 0 }));
    }

    private DebtorSnapshot Known(int day) => Debtor with { PaymentsKnownUntil = Lag is { } lag ? On(day - lag) : null };

    private static int Number(LocalDate date) => Period.DaysBetween(Day0, date);

    private static string Value(Argument argument) => argument.Type switch
    {
        ArgumentType.Number => argument.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ArgumentType.Money => argument.Money.ToString(),
        ArgumentType.Share => new Percentage((int)argument.Number).ToString(),
        ArgumentType.Date => $"day {Number(argument.Date!.Value)}",
        _ => argument.Text!,
    };
}
