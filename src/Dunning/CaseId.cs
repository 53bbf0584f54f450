namespace Dunning;

/// <summary>Names a case, the unit of threshold and notice: debtor × creditor × currency × account.</summary>
public readonly record struct CaseId
{
    /// <summary>Gets the debtor.</summary>
    public required DebtorId Debtor { get; init; }

    /// <summary>Gets the creditor; empty where there is but one.</summary>
    public CreditorId Creditor { get; init; }

    /// <summary>Gets the one currency of the case.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Gets the account; empty where debts are not grouped.</summary>
    public AccountId Account { get; init; }

    /// <summary>Orders cases of one debtor: by creditor, account and currency code, all ordinal.</summary>
    internal static int Compare(CaseId left, CaseId right)
    {
        var order = string.CompareOrdinal(left.Debtor.Value, right.Debtor.Value);
        order = order != 0 ? order : string.CompareOrdinal(left.Creditor.Value, right.Creditor.Value);
        order = order != 0 ? order : string.CompareOrdinal(left.Account.Value, right.Account.Value);
        return order != 0 ? order : string.CompareOrdinal(left.Currency.Code, right.Currency.Code);
    }

    /// <summary>Returns the parts that are not empty, joined by slashes: "D-1042/EUR".</summary>
    public override string ToString() => string.Join(
        '/',
        new[] { Debtor.Value, Creditor.Value, Account.Value, Currency.Code }.Where(part => part.Length > 0));
}
