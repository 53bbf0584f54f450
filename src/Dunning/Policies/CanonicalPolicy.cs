using System.Buffers;
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
        WriteArrears(json, model.Arrears);
        json.WriteStartArray("segments");
        foreach (var segment in model.Segments)
        {
            json.WriteStartObject();
            json.WriteString("segment", segment.Name);
            WriteWhen(json, segment.When);
            json.WriteString("treatment", segment.Treatment);
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

    private static void WriteOptions(Utf8JsonWriter json, PolicyOptions options)
    {
        var standard = PolicyOptions.Default;
        json.WriteStartObject("options");
        Text("dueDay", Codes.Of(options.DueDay), Codes.Of(standard.DueDay));
        Number("gapDays", options.GapDays, standard.GapDays);
        Text("catchUp", Codes.Of(options.CatchUp), Codes.Of(standard.CatchUp));
        Text("holdAge", Codes.Of(options.HoldAge), Codes.Of(standard.HoldAge));
        Text("afterHold", Codes.Of(options.AfterHold), Codes.Of(standard.AfterHold));
        Number("settleDays", options.SettleDays, standard.SettleDays);
        Text("credit", Codes.Of(options.Credit), Codes.Of(standard.Credit));
        Text("minimumScope", Codes.Of(options.MinimumScope), Codes.Of(standard.MinimumScope));
        Text("grace", Codes.Of(options.Grace), Codes.Of(standard.Grace));
        Number("paymentsAgeMaxDays", options.PaymentsAgeMaxDays, standard.PaymentsAgeMaxDays);
        Number("promiseGraceWorkingDays", options.PromiseGraceWorkingDays, standard.PromiseGraceWorkingDays);
        Number("promiseKeptAt", options.PromiseKeptAt.BasisPoints, standard.PromiseKeptAt.BasisPoints);
        Number("demandDay", options.DemandDay, standard.DemandDay);
        Number("callAfterUnanswered", options.CallAfterUnanswered, standard.CallAfterUnanswered);
        Text("contactDays", string.Join(' ', options.ContactDays.Distinct().Order().Select(Codes.Of)), "");
        Text("tolerance", options.Tolerance?.ToString() ?? "", "");
        json.WriteEndObject();

        void Text(string name, string value, string byDefault)
        {
            if (!string.Equals(value, byDefault, StringComparison.Ordinal))
            {
                json.WriteString(name, value);
            }
        }

        void Number(string name, int value, int byDefault)
        {
            if (value != byDefault)
            {
                json.WriteNumber(name, value);
            }
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
        json.WriteString("lastLevel", $"{treatment.AtLastLevel.EveryDays} × {treatment.AtLastLevel.Times ?? 0}");
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
        json.WriteString("kind", Codes.Of(step.Kind));
        json.WriteString("tone", Codes.Of(step.Tone));
        json.WriteString("channels", string.Join(' ', step.Channels.Select(c => $"{c.Name}:{Codes.Of(c.Kind)}")));
        json.WriteNumber("deadlineDays", step.DeadlineDays ?? 0);
        WriteWhen(json, step.When);
        json.WriteBoolean("mandatory", step.IsMandatory);
        WriteMinimum(json, step.Minimum);
        json.WriteNumber("gapDays", step.GapDays ?? -1);
        json.WriteEndObject();
    }
}
