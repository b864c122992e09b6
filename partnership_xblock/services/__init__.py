"""What teachers, trainers and the platform do with an activity: one verb a file, in the rooms learner and desk."""
