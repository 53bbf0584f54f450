using System.Buffers;
using System.Text.Json;
using Dunning.Json;

namespace Dunning.Receivables.Statements;

/// <summary>Writes a statement as one line of JSON. What is nothing is left out, but for sums.</summary>
internal static class StatementJson
{
    private const int Format = 1;

    public static ReadOnlyMemory<byte> Of(ClaimStatement statement)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = Writing.To(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("debtor", statement.Debtor.Value);
            json.WriteString("asOf", Day.Of(statement.AsOf).ToString());
            if (Day.Of(statement.PaymentsKnownUntil) is { } known)
            {
                json.WriteString("paymentsKnownUntil", known.ToString());
            }

            Each(json, "cases", statement.Cases, Write);
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, StatedCase part)
    {
        if (!part.Case.Creditor.IsEmpty)
        {
            json.WriteString("creditor", part.Case.Creditor.Value);
        }

        if (!part.Case.Account.IsEmpty)
        {
            json.WriteString("account", part.Case.Account.Value);
        }

        json.WriteString("currency", part.Case.Currency.Code);
        Each(json, "claims", part.Claims, Write);
        Each(json, "payments", part.Payments, Write);
        Each(json, "noticeCharges", part.NoticeCharges, Write);
        json.WriteStartArray("interest");
        foreach (var statement in part.Interest)
        {
            InterestJson.Write(json, statement);
        }

        json.WriteEndArray();
        json.WriteStartArray("withoutInterest");
        foreach (var reason in part.WithoutInterest)
        {
            ReasonJson.Write(json, reason);
        }

        json.WriteEndArray();
        json.WriteAmount("principal", part.Principal);
        json.WriteAmount("charges", part.Charges);
        json.WriteAmount("interestBooked", part.InterestBooked);
        json.WriteAmount("interestAccrued", part.InterestAccrued);
        json.WriteAmount("credit", part.Credit);
        json.WriteAmount("total", part.Total);
        json.WriteAmount("disputed", part.Disputed);
        json.WriteAmount("held", part.Held);
        json.WriteAmount("notDue", part.NotDue);
    }

    private static void Write(Utf8JsonWriter json, StatedClaim claim)
    {
        json.WriteString("receivable", claim.Receivable.Value);
        json.WriteString("kind", Codes.Of(claim.Kind));
        json.WriteString("dueOn", Day.Of(claim.DueOn).ToString());
        json.WriteAmount("billed", claim.Billed);
        json.WriteAmount("paid", claim.Paid);
        json.WriteAmount("paidUndated", claim.PaidUndated);
        json.WriteAmount("open", claim.Open);
        json.WriteAmount("disputed", claim.Disputed);
        json.WriteAmount("held", claim.Held);
    }

    private static void Write(Utf8JsonWriter json, StatedPayment payment)
    {
        json.WriteString("on", Day.Of(payment.On).ToString());
        json.WriteString("kind", Codes.Of(payment.Kind));
        json.WriteAmount("amount", payment.Amount);
        if (payment.Rule is { } rule)
        {
            json.WriteString("law", rule.Id.Value);
            json.WriteString("citation", rule.Citation);
        }

        Each(json, "parts", payment.Parts, (writer, part) =>
        {
            writer.WriteString("receivable", part.Receivable.Value);
            writer.WriteAmount("amount", part.Amount);
        });
        json.WriteAmount("unallocated", payment.Unallocated);
    }

    private static void Write(Utf8JsonWriter json, StatedCharge charge)
    {
        json.WriteString("id", charge.Id.Value);
        json.WriteString("on", Day.Of(charge.On).ToString());
        json.WriteString("step", charge.Step);
        json.WriteString("state", Codes.Of(charge.State));
        json.WriteAmount("amount", charge.Amount);
        json.WriteAmount("owed", charge.Owed);
    }

    private static void Each<T>(Utf8JsonWriter json, string name, ValueList<T> all, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            json.WriteStartObject();
            write(json, one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
