namespace Dunning.Contacts;

/// <summary>A rule that reads nothing but the date at the person's place.</summary>
internal interface IDayRule
{
    /// <summary>The least day, from one on, on which it allows the contact; null for none that is looked at.</summary>
    Day? FirstFrom(ContactInquiry inquiry, Day day);
}
