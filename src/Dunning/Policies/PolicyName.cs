namespace Dunning;

/// <summary>How a segment, treatment, step or measure is called in a language, wherever texts name it.</summary>
/// <param name="Language">The language as an ISO 639-1 code, such as "de".</param>
/// <param name="Name">The name that the policy uses.</param>
/// <param name="Text">What people read in its place: 1 to 80 characters on one line.</param>
/// <remarks>It chooses text only: decisions, histories and reasons as data keep the name of the policy.</remarks>
public sealed record PolicyName(string Language, string Name, string Text);
