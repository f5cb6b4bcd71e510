package broken.nystart.util;

public class Drawer {}
