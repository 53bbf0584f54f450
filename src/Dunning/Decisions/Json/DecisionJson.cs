using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;

namespace Dunning;

/// <summary>The canonical bytes of a decision: equal decisions give equal bytes, on any machine.</summary>
/// <remarks>
/// One line of JSON in UTF-8: a format number first, members in a fixed order, what is null or empty left out,
/// amounts as exact decimal texts. Described in docs/decision.md.
/// </remarks>
public static class DecisionJson
{
    /// <summary>
    /// The number of the format. A higher one may add members; readers pass over those they do not know.
    /// </summary>
    public const int Format = 1;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the canonical bytes of a decision.</summary>
    /// <param name="decision">The decision.</param>
    public static ReadOnlyMemory<byte> ToBytes(Decision decision)
    {
        var bytes = new ArrayBufferWriter<byte>();
        Write(bytes, decision);
        return bytes.WrittenMemory;
    }

    /// <summary>Writes the canonical bytes of a decision, without a line end.</summary>
    /// <param name="target">Where to write.</param>
    /// <param name="decision">The decision.</param>
    public static void Write(IBufferWriter<byte> target, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(decision);
        using var json = new Utf8JsonWriter(target, Plain);
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteString("debtor", decision.Debtor.Value);
        json.WriteString("asOf", Day.Of(decision.AsOf.Date).ToString());
        json.WriteOptional("at", decision.AsOf.At is { } at ? InstantPattern.ExtendedIso.Format(at) : null);
        WriteBasis(json, decision.Basis);
        json.WriteOptional("next", Day.Of(decision.NextEvaluation)?.ToString());
        json.WriteStartArray("cases");
        foreach (var part in decision.Cases)
        {
            WriteCase(json, part);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBasis(Utf8JsonWriter json, DecisionBasis basis)
    {
        json.WriteStartObject("basis");
        json.WriteString("policy", basis.Policy);
        json.WriteString("revision", basis.Revision.Hash);
        json.WriteStartArray("packs");
        foreach (var pack in basis.Packs)
        {
            json.WriteStringValue(pack);
        }

        json.WriteEndArray();
        json.WriteString("calendar", basis.Calendar);
        json.WriteString("timeZones", basis.TimeZones);
        json.WriteNumber("semantics", basis.Semantics);
        json.WriteEndObject();
    }

    private static void WriteCase(Utf8JsonWriter json, CaseDecision part)
    {
        json.WriteStartObject();
        json.WriteOptional("creditor", part.Case.Creditor.Value);
        json.WriteOptional("account", part.Case.Account.Value);
        json.WriteString("currency", part.Case.Currency.Code);
        json.WriteString("outcome", Codes.Of(part.Outcome));
        json.WriteString("segment", part.Segment);
        json.WriteString("treatment", part.Treatment);
        json.WriteAmount("open", part.Open);
        json.WriteAmount("overdue", part.Overdue);
        json.WriteOptional("arrearsSince", Day.Of(part.ArrearsSince)?.ToString());
        json.WritePropertyName("because");
        ReasonJson.Write(json, part.Because);
        json.WriteStartArray("actions");
        foreach (var action in part.Actions)
        {
            WriteAction(json, action);
        }

        json.WriteEndArray();
        if (!part.Measures.IsEmpty || !part.Signals.IsEmpty)
        {
            OtherActsJson.Write(json, part);
        }

        json.WriteStartArray("reasons");
        foreach (var reason in part.Reasons)
        {
            ReasonJson.Write(json, reason);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAction(Utf8JsonWriter json, DunningAction action)
    {
        json.WriteStartObject();
        json.WriteString("do", action.Lane);
        json.WriteString("step", action.Step);
        json.WriteNumber("rung", action.Rung);
        json.WriteString("purpose", Codes.Of(action.Purpose));
        json.WriteString("tone", Codes.Of(action.Tone));
        Flag(json, "softened", action.IsSoftened);

        json.WriteString("channel", action.Channel.Name);
        WriteRecipient(json, action);
        json.WriteString("on", Day.Of(action.On).ToString());
        json.WriteAmount("total", action.Total);
        WriteAmounts(json, action);
        json.WriteOptional("deadline", Day.Of(action.Deadline)?.ToString());
        json.WriteOptional(
            "permittedFrom", action.PermittedFrom is { } at ? InstantPattern.ExtendedIso.Format(at) : null);
        if (action is CreateTask task)
        {
            json.WriteOptional(
                "notBefore", task.NotBefore is { } from ? LocalTimePattern.GeneralIso.Format(from) : null);
            json.WriteOptional("notAfter", task.NotAfter is { } to ? LocalTimePattern.GeneralIso.Format(to) : null);
        }

        json.WriteStartArray("items");
        foreach (var item in action.Items)
        {
            WriteItem(json, item, !action.Interest.IsEmpty);
        }

        json.WriteEndArray();
        WriteInterest(json, action.Interest);
        json.WriteEndObject();
    }

    private static void WriteInterest(Utf8JsonWriter json, ValueList<InterestStatement> statements)
    {
        if (statements.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("interest");
        foreach (var statement in statements)
        {
            InterestJson.Write(json, statement);
        }

        json.WriteEndArray();
    }

    // Where all that is asked for is principal, the items say it; else how the sum comes about.
    private static void WriteAmounts(Utf8JsonWriter json, DunningAction action)
    {
        var amounts = action.Amounts;
        if (amounts.Principal != amounts.Total)
        {
            json.WriteStartObject("amounts");
            json.WriteAmount("billed", amounts.Billed);
            json.WriteAmount("paid", amounts.Paid);
            json.WriteAmount("notAsked", amounts.NotAsked);
            json.WriteAmount("principal", amounts.Principal);
            json.WriteAmount("chargesBefore", amounts.ChargesBefore);
            json.WriteAmount("charge", amounts.Charge);
            json.WriteAmount("interest", amounts.Interest);
            if (!action.Interest.IsEmpty)
            {
                json.WriteAmount("accruedInterest", amounts.AccruedInterest);
            }

            json.WriteEndObject();
        }

        if (action.Charge is { } charge)
        {
            json.WriteStartObject("charge");
            json.WriteString("id", charge.Id.Value);
            json.WriteString("level", charge.Level);
            json.WriteAmount("amount", charge.Amount);
            WriteLaw(json, charge);
            json.WriteEndObject();
        }
    }

    private static void WriteLaw(Utf8JsonWriter json, DunningCharge charge)
    {
        if (charge.ByLaw is not { } kind)
        {
            return;
        }

        json.WriteString("byLaw", Codes.Of(kind));
        json.WriteStartArray("claims");
        foreach (var claim in charge.Claims)
        {
            json.WriteStringValue(claim.Value);
        }

        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (var statement in charge.Statements)
        {
            json.WriteStringValue(statement.Rule.Id.Value);
        }

        json.WriteEndArray();
    }

    // The debtor is not named again: a notice without these members goes to the debtor.
    private static void WriteRecipient(Utf8JsonWriter json, DunningAction action)
    {
        json.WriteOptional("to", action.To?.Value);
        json.WriteOptional("role", action.Role is PartyRole.Debtor ? null : Codes.Of(action.Role));
        Flag(json, "inPlaceOfDebtor", action.InPlaceOfDebtor);
        Flag(json, "copy", action.IsCopy);

        json.WriteOptional("form", action.Form);
        if (!action.Contains.IsEmpty)
        {
            json.WriteStartArray("contains");
            foreach (var element in action.Contains)
            {
                json.WriteStringValue(element);
            }

            json.WriteEndArray();
        }
    }

    // With interest each item tells how its part comes about; without, what is open and asked for says it.
    private static void WriteItem(Utf8JsonWriter json, in NoticeItem item, bool isBrokenDown)
    {
        json.WriteStartObject();
        json.WriteString("receivable", item.Receivable.Value);
        json.WriteString("role", Codes.Of(item.Role));
        json.WriteOptional("level", item.Level);
        json.WriteNumber("rung", item.Rung);
        if (item.StepRung > 0 && item.StepRung < item.Rung)
        {
            json.WriteNumber("stepRung", item.StepRung);
        }

        json.WriteNumber("rungBefore", item.RungBefore);
        if (isBrokenDown)
        {
            json.WriteString("kind", Codes.Of(item.Kind));
            json.WriteAmount("billed", item.Billed);
            json.WriteAmount("paid", item.Paid);
            json.WriteAmount("disputed", item.Disputed);
            json.WriteAmount("interest", item.Interest);
        }

        json.WriteAmount("open", item.Open);
        json.WriteAmount("asked", item.Asked);
        json.WriteEndObject();
    }

    private static void Flag(Utf8JsonWriter json, string name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, value);
        }
    }
}
