"""What every body that a bot may send is made of, as Discord describes it: one file a family."""
