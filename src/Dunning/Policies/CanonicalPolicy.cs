using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Dunning.Policies;

/// <summary>Writes a policy as canonical bytes: fixed order, defaults left out. Its hash is the revision.</summary>
/// <remarks>
/// The defaults are those of format 1; a later format that changes one keeps writing this one's for old policies.
/// </remarks>
internal static class CanonicalPolicy
{
    public const int Format = 1;

    public static PolicyRevision RevisionOf(PolicyModel model)
    {
        var bytes = new ArrayBufferWriter<byte>();
        Write(bytes, model);
        return new(Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan)));
    }

    public static void Write(IBufferWriter<byte> target, PolicyModel model)
    {
        using var json = new Utf8JsonWriter(target);
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteString("policy", model.Name);
        WriteOptions(json, model.Options);
        WriteMinimum(json, model.Minimum);
        WriteMeasures(json, model);
        WriteArrears(json, model.Arrears);
        json.WriteStartArray("segments");
        foreach (var segment in model.Segments)
        {
            json.WriteStartObject();
            json.WriteString("segment", segment.Name);
            WriteWhen(json, segment.When);
            json.WriteString("treatment", segment.Treatment);
            if (segment.StickyDays > 0)
            {
                json.WriteNumber("stickyDays", segment.StickyDays);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("treatments");
        foreach (var treatment in model.Treatments.OrderBy(treatment => treatment.Name, StringComparer.Ordinal))
        {
            WriteTreatment(json, treatment);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Members that most steps leave at their defaults.
    private static void WriteMore(Utf8JsonWriter json, Step step)
    {
        Text(json, "on", step.On is StepEvent.None ? null : Codes.Of(step.On));
        Text(json, "times", step.Times?.ToString(CultureInfo.InvariantCulture));
        Text(json, "everyDays", step.EveryDays?.ToString(CultureInfo.InvariantCulture));
        Text(json, "measure", step.Measure);
        Text(json, "purpose", step.Purpose is Purpose.Collect ? null : Codes.Of(step.Purpose));
        Text(json, "form", step.Form);
        Text(json, "to", step.To.IsEmpty ? null : string.Join(' ', step.To.Select(Codes.Of)));
        Text(json, "copy", step.Copy.IsEmpty ? null : string.Join(' ', step.Copy.Select(Codes.Of)));
        Text(json, "dueBy", step.DueBy?.ToString());
    }

    private static void WriteMeasures(Utf8JsonWriter json, PolicyModel model)
    {
        foreach (var measure in model.Measures.OrderBy(measure => measure.Name, StringComparer.Ordinal))
        {
            json.WriteStartObject($"measure {measure.Name}");
            json.WriteNumber("rank", measure.Rank);
            json.WriteString("requires", string.Join(
                "; ", measure.Requires.Select(known => $"{known.Step} {known.Days} {Codes.Of(known.From)}")));
            json.WriteString("blockedBy", string.Join(' ', measure.BlockedBy.Distinct().Order().Select(Codes.Of)));
            json.WriteString("revertOn", string.Join(' ', measure.RevertOn.Distinct().Order().Select(Codes.Of)));
            json.WriteBoolean("approval", measure.NeedsApproval);
            json.WriteBoolean("repeatable", measure.IsRepeatable);
            json.WriteBoolean("handsOver", measure.HandsOver);
            json.WriteEndObject();
        }

        Text(json, "signals", model.Signals.IsEmpty ? null : string.Join(' ', model.Signals.Select(Codes.Of)));
        Text(json, "atRisk", model.AtRisk?.ToString());
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteOptions(Utf8JsonWriter json, PolicyOptions options)
    {
        var standard = PolicyOptions.Default;
        json.WriteStartObject("options");
        Option(json, "dueDay", Codes.Of(options.DueDay), Codes.Of(standard.DueDay));
        Option(json, "gapDays", options.GapDays, standard.GapDays);
        Option(json, "catchUp", Codes.Of(options.CatchUp), Codes.Of(standard.CatchUp));
        Option(json, "holdAge", Codes.Of(options.HoldAge), Codes.Of(standard.HoldAge));
        Option(json, "heldItems", Codes.Of(options.HeldItems), Codes.Of(standard.HeldItems));
        Option(json, "afterHold", Codes.Of(options.AfterHold), Codes.Of(standard.AfterHold));
        Option(json, "settleDays", options.SettleDays, standard.SettleDays);
        Option(json, "credit", Codes.Of(options.Credit), Codes.Of(standard.Credit));
        Option(json, "minimumScope", Codes.Of(options.MinimumScope), Codes.Of(standard.MinimumScope));
        Option(json, "grace", Codes.Of(options.Grace), Codes.Of(standard.Grace));
        Option(json, "paymentsAgeMaxDays", options.PaymentsAgeMaxDays, standard.PaymentsAgeMaxDays);
        Option(json, "promiseGraceWorkingDays", options.PromiseGraceWorkingDays, standard.PromiseGraceWorkingDays);
        Option(json, "promisedDay", Codes.Of(options.PromisedDay), Codes.Of(standard.PromisedDay));
        Option(json, "promiseKeptAt", options.PromiseKeptAt.BasisPoints, standard.PromiseKeptAt.BasisPoints);
        Option(json, "demandDay", options.DemandDay, standard.DemandDay);
        Option(json, "callAfterUnanswered", options.CallAfterUnanswered, standard.CallAfterUnanswered);
        WriteContactOptions(json, options, standard);
        json.WriteEndObject();
    }

    private static void WriteContactOptions(Utf8JsonWriter json, PolicyOptions options, PolicyOptions standard)
    {
        Option(json, "patienceDays", options.PatienceDays, standard.PatienceDays);
        Option(json, "letterDays", options.LetterDays, standard.LetterDays);
        Option(json, "goLive", Day.Of(options.GoLive)?.ToString() ?? "", "");
        Option(json, "contactDays", string.Join(' ', options.ContactDays.Distinct().Order().Select(Codes.Of)), "");
        Option(json, "tolerance", options.Tolerance?.ToString() ?? "", "");
    }

    private static void Option(Utf8JsonWriter json, string name, string value, string byDefault)
    {
        if (!string.Equals(value, byDefault, StringComparison.Ordinal))
        {
            json.WriteString(name, value);
        }
    }

    private static void Option(Utf8JsonWriter json, string name, int value, int byDefault)
    {
        if (value != byDefault)
        {
            json.WriteNumber(name, value);
        }
    }

    private static void WriteMinimum(Utf8JsonWriter json, Minimum? minimum)
    {
        if (minimum is not null)
        {
            json.WriteString("minimum", $"{minimum.Amount}; {minimum.Share?.ToString() ?? "any share"}");
        }
    }

    // By name, because the order of evidence does not matter.
    private static void WriteArrears(Utf8JsonWriter json, ArrearsModel arrears)
    {
        if (arrears == ArrearsModel.Default)
        {
            return;
        }

        json.WriteStartObject("arrears");
        json.WriteNumber("leastPoints", arrears.LeastPoints);
        json.WriteNumber("leastMargin", arrears.LeastMargin);
        json.WriteStartArray("evidence");
        foreach (var weight in arrears.Weights.OrderBy(weight => weight.Name, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("evidence", weight.Name);
            json.WriteString("for", Codes.Of(weight.For));
            json.WriteNumber("points", weight.Points);
            WriteWhen(json, weight.When);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWhen(Utf8JsonWriter json, Condition? when)
    {
        if (when is not null)
        {
            json.WriteString("when", when.ToString());
        }
    }

    private static void WriteTreatment(Utf8JsonWriter json, Treatment treatment)
    {
        json.WriteStartObject(treatment.Name);
        var last = treatment.AtLastLevel;
        json.WriteString("lastLevel", last.Measure ?? $"{last.EveryDays} × {last.Times ?? 0}");
        if (treatment.Entry is not Entry.NextRung)
        {
            json.WriteString("entry", Codes.Of(treatment.Entry));
        }

        json.WriteStartArray("steps");
        foreach (var step in treatment.Steps)
        {
            WriteStep(json, step);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, Step step)
    {
        json.WriteStartObject();
        json.WriteString("step", step.Name);
        json.WriteNumber("rung", step.Rung);
        json.WriteString("start", step.Start.ToString());
        if (step.Until is { } until)
        {
            json.WriteString("until", until.ToString());
        }

        json.WriteString("kind", Codes.Of(step.Kind));
        json.WriteString("tone", Codes.Of(step.Tone));
        json.WriteString("channels", string.Join(' ', step.Channels.Select(c => $"{c.Name}:{Codes.Of(c.Kind)}")));
        json.WriteNumber("deadlineDays", step.DeadlineDays ?? 0);
        WriteWhen(json, step.When);
        json.WriteBoolean("mandatory", step.IsMandatory);
        WriteMinimum(json, step.Minimum);
        json.WriteNumber("gapDays", step.GapDays ?? -1);
        WriteMore(json, step);
        json.WriteEndObject();
    }
}
