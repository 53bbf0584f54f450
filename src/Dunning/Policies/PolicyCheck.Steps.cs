namespace Dunning.Policies;

/// <summary>The part that looks at steps which an event brings, at measures, and at whom a step goes to.</summary>
internal sealed partial class PolicyCheck
{
    private const int ChargeMax = 1_000_000;

    private void Measures()
    {
        Unique("measure", _model.Measures.Select(measure => measure.Name));
        var steps = _model.Treatments.SelectMany(treatment => treatment.Steps).ToArray();
        foreach (var measure in _model.Measures)
        {
            var where = $"measure \"{measure.Name}\"";
            Named(where, measure.Name);
            RangeAt(where, "rank", measure.Rank, (0, 99));
            foreach (var required in measure.Requires)
            {
                RangeAt(where, "days", required.Days, (0, 366));
                Require(
                    Array.Exists(steps, step => Same(step.Name, required.Step) && step.Kind is not StepKind.Measure),
                    "DUN1250",
                    where,
                    $"it requires \"{required.Step}\", which no treatment sends.");
            }

            var loose = measure.RevertOn
                .Where(what => what is not Circumstance.Cured && !measure.BlockedBy.Contains(what))
                .Select(Codes.Of)
                .ToArray();
            Require(
                loose.Length == 0,
                "DUN1251",
                where,
                $"it is taken back by {string.Join(", ", loose)}, which does not keep it from being applied again the "
                    + $"next day. Name it in blockedBy (BlockedBy) as well.");
        }
    }

    private void Brought(string where, Step step)
    {
        Require(
            (step.Kind is StepKind.Measure) == (step.Measure is not null),
            "DUN1252",
            where,
            "a step of kind measure names a measure, and no other does.");
        Require(
            step.Measure is null || _model.Measures.Any(measure => Same(measure.Name, step.Measure)),
            "DUN1252",
            where,
            $"measure \"{step.Measure}\" does not exist. Add it to the policy.");
        Require(
            step.On is StepEvent.None ? step.Start.From is not StartFrom.Event : step.Start.From is StartFrom.Event,
            "DUN1253",
            where,
            $"it starts {step.Start.ToTemplate()} and is brought by {Codes.Of(step.On)}: what an event brings counts "
                + $"from it, and nothing else does.");
        Require(
            !step.IsLevel || step.Kind is not StepKind.Measure,
            "DUN1254",
            where,
            "a level is a notice or a call, and this applies a measure. Make it a step that is no level.");
        RangeAt(where, "times", step.Times ?? 1, (1, 99));
        RangeAt(where, "everyDays", step.EveryDays ?? 1, (1, 366));
        Require(
            step.Form is null || !string.IsNullOrWhiteSpace(step.Form),
            "DUN1255",
            where,
            "its form is empty. Name the form and its source: it alone fixes the channels.");
        foreach (var element in step.Contains)
        {
            Named(where, element);
        }

        Sending(where, step);
        Costing(where, step);
    }

    // What a later notice is charged is in the ledger of snapshots, which knows no larger amounts.
    private void Costing(string where, Step step)
    {
        Require(
            !step.HasCharge || step is { IsLevel: true, Kind: StepKind.Notice },
            "DUN1259",
            where,
            "it has a charge and is no level that sends a notice. Give the charge to such a level.");
        Require(
            step.HasCharge || !step.ChargeOnRepeat,
            "DUN1259",
            where,
            "its repeats cost what it costs, and it costs nothing. Name the charge.");
        Require(
            step.Charge is null || step.ChargeByLaw is null,
            "DUN1259",
            where,
            "it costs a figure, and what law fixes as well. Keep one of them.");
        Require(
            step.ChargeByLaw is not { } kind || Enum.IsDefined(kind),
            "DUN1259",
            where,
            "it costs a fee of a kind that law does not know. Name one of the kinds.");
        foreach (var figure in step.Charge?.Figures ?? [])
        {
            Require(
                figure.Amount > 0 && figure.Amount <= ChargeMax,
                "DUN1259",
                where,
                $"a charge of {figure}: it is above zero and at most {ChargeMax}. Leave out the currency in which the "
                    + $"notice is free.");
        }
    }

    private void Sending(string where, Step step)
    {
        Require(
            step.Kind is not StepKind.Measure
                || (step.Channels.IsEmpty && step.To.IsEmpty && step.Copy.IsEmpty
                    && step is { Form: null, DeadlineDays: null, Contains.IsEmpty: true }),
            "DUN1258",
            where,
            "it applies a measure, which sends nothing: channels, form, contents, recipients and days to pay would be "
                + "lost. Leave them out.");
        Require(
            !step.To.Intersect(step.Copy).Any(),
            "DUN1256",
            where,
            "a role gets it and a copy of it as well. Name each role once.");
    }

    private static bool IsToneOf(Step step) => step switch
    {
        { Kind: StepKind.Measure } => step.Tone is Tone.None,
        { IsCollect: false } => step.Tone >= Tone.Inform,
        { IsBeforeDue: true } => step.Tone is Tone.Inform,
        _ => step.Tone >= Tone.Remind,
    };
}
