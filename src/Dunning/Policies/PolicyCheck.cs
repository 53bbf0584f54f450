using System.Runtime.CompilerServices;
using Dunning.Diagnostics;

namespace Dunning.Policies;

/// <summary>
/// Finds everything in a policy that could not be decided by, and what breaks a promise as it is written.
/// </summary>
internal sealed partial class PolicyCheck
{
    private readonly List<Problem> _problems = [];
    private readonly PolicyModel _model;

    private PolicyCheck(PolicyModel model) => _model = model;

    public static IEnumerable<Problem> Of(PolicyModel model, List<Problem> joining)
    {
        // What nobody will load is not looked at: the work for one of any size stays small.
        var check = new PolicyCheck(model);
        if (joining.Exists(problem => problem.Id == "DUN1004") || check.IsTooLarge())
        {
            return check._problems;
        }

        check.Named($"policy \"{model.Name}\"", model.Name);
        foreach (var code in model.Jurisdictions)
        {
            check.Named("jurisdictions", code);
        }

        check.Options();
        check.Arrangements();
        check.Segments();
        check.Treatments();
        check.Measures();
        check.Facts();
        check.Called();
        var arrears = new ArrearsCheck(model);
        check._problems.AddRange(arrears.OfModel());
        if (check._problems.Count == 0)
        {
            check.RiskChoosesNoChannel();
            check._problems.AddRange(arrears.OfReaders());
        }

        return check._problems;
    }

    private bool IsTooLarge()
    {
        Require(
            _model.Rules <= PolicyModel.RulesMax,
            "DUN1004",
            "policy",
            $"{_model.Rules} segments and steps; at most {PolicyModel.RulesMax}.");
        return _model.Rules > PolicyModel.RulesMax;
    }

    private void Options()
    {
        var options = _model.Options;
        Range("gapDays", options.GapDays, 0, 366);
        Range("settleDays", options.SettleDays, 0, 366);
        Range("paymentsAgeMaxDays", options.PaymentsAgeMaxDays, 0, 31);
        Range("promiseGraceWorkingDays", options.PromiseGraceWorkingDays, 0, 30);
        Range("demandDay", options.DemandDay, 1, 366);
        Range("patienceDays", options.PatienceDays, 0, 31);
        Range("letterDays", options.LetterDays, 0, 31);
        Range("callAfterUnanswered", options.CallAfterUnanswered, 0, 10);
        Require(
            options.PromiseKeptAt.BasisPoints is >= 100 and <= 10_000,
            "DUN1003",
            "options.promiseKeptAt",
            $"{"promiseKeptAt"} is {options.PromiseKeptAt}; it goes from {"1 %"} to {"100 %"}.");
        Require(
            options.ContactDays.All(day => day is >= NodaTime.IsoDayOfWeek.Monday and <= NodaTime.IsoDayOfWeek.Sunday),
            "DUN1003",
            "options.contactDays",
            "a contact day is no weekday.");
        Require(
            options.InterestMinimum is null || options.Interest is InterestOnNotices.Asked,
            "DUN1262",
            "options.interestMinimum",
            $"interest has a minimum of {options.InterestMinimum}, and notices ask for none. Set interest to "
                + $"\"asked\", or leave the minimum out.");
    }

    private void Segments()
    {
        Require(
            !_model.Segments.IsEmpty,
            "DUN1201",
            "segments",
            "there is none. Add one without a condition at least (in C#: Everyone(\"…\")).");
        Unique("segment", _model.Segments.Select(segment => segment.Name));
        foreach (var segment in _model.Segments)
        {
            var where = $"segment \"{segment.Name}\"";
            Named(where, segment.Name);
            Require(
                _model.Treatments.Any(treatment => Same(treatment.Name, segment.Treatment)),
                "DUN1202",
                where,
                $"treatment \"{segment.Treatment}\" does not exist. There is {TreatmentNames()}.");
            RangeAt(where, "stickyDays", segment.StickyDays, (0, 366));
        }

        Require(
            _model.Segments.IsEmpty || _model.Segments.Any(segment => segment.When is null),
            "DUN1203",
            "segments",
            "each has a condition, so some debtors are in none. Add one without a condition at the end (in C#: "
                + "Everyone(\"…\")).");
    }

    private void Treatments()
    {
        Unique("treatment", _model.Treatments.Select(treatment => treatment.Name));
        foreach (var treatment in _model.Treatments)
        {
            var where = $"treatment \"{treatment.Name}\"";
            Named(where, treatment.Name);
            Unique($"{where}: step", treatment.Steps.Select(step => step.Name));
            Ladder(where, treatment);
            foreach (var step in treatment.Steps)
            {
                Step($"{where}: step \"{step.Name}\"", step);
            }
        }
    }

    private void Ladder(string where, Treatment treatment)
    {
        var levels = treatment.Steps.Where(step => step.IsLevel).ToArray();
        if (levels is [var first, ..])
        {
            Require(
                first.Start.From is not (StartFrom.LastNotice or StartFrom.Deadline or StartFrom.LevelBefore),
                "DUN1204",
                $"{where}: step \"{first.Name}\"",
                "the first level counts from a notice that no level before it sends. Start it on a day past due.");
        }

        for (var i = 1; i < levels.Length; i++)
        {
            var level = $"{where}: step \"{levels[i].Name}\"";
            Require(
                levels[i].Rung > levels[i - 1].Rung,
                "DUN1205",
                level,
                $"\"{levels[i].Name}\" is on rung {levels[i].Rung}, not above \"{levels[i - 1].Name}\" on rung "
                    + $"{levels[i - 1].Rung}. Write levels in order.");
            After(level, levels[i], levels[i - 1]);
        }
    }

    private void Step(string where, Step step)
    {
        Named(where, step.Name);
        Require(
            step.Kind is StepKind.Measure
                || (!step.Channels.IsEmpty && step.Channels.All(channel => channel.Kind is not ChannelKind.None)),
            "DUN1206",
            where,
            "it has no channel. Name one at least.");
        Unique($"{where}: channel", step.Channels.Select(channel => channel.Name));
        Require(step.Rung is >= 0 and <= 99, "DUN1207", where, $"rung {step.Rung}: rungs go from 1 to 99.");
        Require(
            !step.IsBeforeDue || (step.Start.IsDayPastDue && step.Start.Span.Count < 0),
            "DUN1208",
            where,
            $"its start is {step.Start.ToTemplate()}, and what is no level comes before the due date. Start it on day "
                + $"-1 or earlier, or make it a level.");
        Starts(where, step);
        Require(
            IsToneOf(step),
            "DUN1211",
            where,
            $"its tone is {Codes.Of(step.Tone)}: what asks for money speaks from remind on, a notice before the due "
                + $"date informs, and a measure says nothing.");
        Brought(where, step);
        Require(
            step.Kind is not StepKind.Call || step.Channels.All(channel => channel.Kind is ChannelKind.Call),
            "DUN1212",
            where,
            $"a call does not go by {ProblemTemplate.Listing(NotForCalls(step))}. Name \"phone\", or a channel of your "
                + $"own of kind \"call\".");
        RangeAt(where, "gapDays", step.GapDays ?? 0, (0, 366));
        RangeAt(where, "deadlineDays", step.DeadlineDays ?? 1, (1, 366));
    }

    private static IEnumerable<string> NotForCalls(Step step) =>
        step.Channels.Where(channel => channel.Kind is not ChannelKind.Call).Select(channel => channel.Name);

    /// <summary>
    /// P8: what reads risk may choose dates and order, never the channel, also not through a segment.
    /// </summary>
    private void RiskChoosesNoChannel()
    {
        for (var i = 0; i < _model.Segments.Count; i++)
        {
            var segment = _model.Segments[i];
            if (segment.When is null || !segment.When.Tests().Any(test => test.Fact.DerivesFromRisk))
            {
                continue;
            }

            var mine = ChannelsOf(segment.Treatment);
            var other = _model.Segments.Skip(i + 1)
                .FirstOrDefault(sibling => !ChannelsOf(sibling.Treatment).SequenceEqual(mine));
            if (other is { } sibling)
            {
                Add(
                    "DUN1230",
                    $"segment \"{segment.Name}\"",
                    $"it reads risk, and its treatment \"{segment.Treatment}\" contacts by {Text(mine)}; "
                        + $"\"{sibling.Treatment}\" of segment \"{sibling.Name}\" contacts by "
                        + $"{Text(ChannelsOf(sibling.Treatment))}. Give every level the same channels in both: "
                        + $"risk never chooses how a person is reached.");
            }
        }

        foreach (var (treatment, step) in StepsWithRisk())
        {
            Add(
                "DUN1231",
                $"treatment \"{treatment.Name}\": step \"{step.Name}\"",
                "its condition reads risk, and passing over a step may change the channel. Let a segment read risk.");
        }
    }

    private IEnumerable<(Treatment Treatment, Step Step)> StepsWithRisk() =>
        from treatment in _model.Treatments
        from step in treatment.Steps
        where step.When is not null && step.When.Tests().Any(test => test.Fact.DerivesFromRisk)
        select (treatment, step);

    // The channel lists by rung: with them alike, the same debtor on the same rung is reached alike.
    private string[] ChannelsOf(string treatment) =>
    [
        .. _model.Treatments.First(known => Same(known.Name, treatment)).Steps
            .OrderBy(step => step.Rung)
            .Select(step => string.Join('/', step.Channels.Select(channel => channel.Name))
                + (step.Form is null ? "" : " (form)")),
    ];

    private static ProblemTemplate Text(string[] channels) => channels.Length == 0
        ? ProblemTemplate.Whole("no channel")
        : channels[1..].Aggregate(
            ProblemTemplate.Of($"{channels[0]}"),
            (before, next) => ProblemTemplate.Of($"{before}, then {next}"));

    private ProblemTemplate TreatmentNames() =>
        ProblemTemplate.Listing(_model.Treatments.Select(treatment => treatment.Name));

    private void Named(string where, string name) => Require(
        name is not null && Names.IsName(name),
        "DUN1001",
        where,
        "a name has 1 to 40 letters, digits, '-' and '_', first a letter.");

    private void Unique(string what, IEnumerable<string> names)
    {
        foreach (var twice in names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Add("DUN1002", $"{what} \"{twice.Key}\"", $"it stands {twice.Count()} times. Names are unique.");
        }
    }

    private void Range(string option, int value, int least, int most) =>
        RangeAt($"options.{option}", option, value, (least, most));

    private void RangeAt(string where, string what, int value, (int Least, int Most) range) => Require(
        value >= range.Least && value <= range.Most,
        "DUN1003",
        where,
        $"{what} is {value}; it goes from {range.Least} to {range.Most}.");

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private void Require(
        bool holds,
        string id,
        string where,
        [InterpolatedStringHandlerArgument(nameof(holds))] ref ProblemText text)
    {
        if (!holds)
        {
            Add(id, where, text);
        }
    }

    private void Require(bool holds, string id, string where, string text)
    {
        if (!holds)
        {
            Add(id, where, text);
        }
    }

    private void Add(string id, string where, ProblemText text) => _problems.Add(new(id, where, text));

    private void Add(string id, string where, string text) => _problems.Add(new(id, where, text));
}
