package broken.nystart.placement;

public class Placement {}
