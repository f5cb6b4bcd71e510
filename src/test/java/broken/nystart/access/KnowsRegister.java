package broken.nystart.access;

import broken.nystart.register.KnowsPlacement;

public class KnowsRegister {
    KnowsPlacement stage = new KnowsPlacement();
}
