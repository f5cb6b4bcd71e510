package no.nystart.register.codes;

/** Something to learn at a place. */
public enum Goal {
    WELDING,
    READ_DRAWINGS,
    MACHINE_OPERATION,
    MAINTENANCE,
    TEAMWORK,
    LOGISTICS,
    FORKLIFT_DRIVING,
    SALES,
    CUSTOMER_SERVICE,
    FOOD_SAFETY,
    BAKING,
    COOKING,
    CLEANING,
    WOODWORK,
    PAINTING,
    ELECTRICAL_WORK,
    IT_SUPPORT,
    OFFICE_WORK,
    CARE,
    CHILD_CARE,
    GROUNDS_KEEPING,
    SAFETY_AT_WORK,
    WORK_HABITS,
    NORWEGIAN_AT_WORK
}
