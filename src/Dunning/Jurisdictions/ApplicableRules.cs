using Dunning.Contacts;

namespace Dunning.Jurisdictions;

/// <summary>
/// The rules that apply to a contact: the built-in ones, then those of the packs, without what is excepted.
/// </summary>
internal static class ApplicableRules
{
    public static ContactRule[] Of(ContactInquiry inquiry)
    {
        var rules = new List<ContactRule>();
        foreach (var rule in inquiry.Rules)
        {
            if (inquiry.Meets(rule.AppliesWhen))
            {
                rules.Add(rule);
            }
        }

        rules.RemoveAll(rule => rules.Exists(other => other.ExceptionTo == rule.Id));
        return [.. rules];
    }
}
