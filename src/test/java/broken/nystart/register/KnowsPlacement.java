package broken.nystart.register;

import broken.nystart.placement.Placement;

public class KnowsPlacement {
    Placement later = new Placement();
}
