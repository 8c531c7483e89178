/// Every rule of the program, in the order of the manual.
public enum RuleCatalogue {}
